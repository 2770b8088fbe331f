package de.loesungskatalog.web;

import de.loesungskatalog.operation.CatalogueConfiguration;
import de.loesungskatalog.operation.ServerConfiguration;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The whole application with real database, index and files; one for all tests that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {CatalogueConfiguration.class, ServerConfiguration.class, SampleSite.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SampleSite.EmptyDataDirectory.class)
@interface SiteTest {}
