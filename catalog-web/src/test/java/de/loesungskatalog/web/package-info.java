/**
 * Tests of the pages as a visitor meets them. {@link de.loesungskatalog.web.SiteTest} starts the
 * whole application once, on a random port, with the catalogue of {@link
 * de.loesungskatalog.web.SampleSite}.
 */
@NullMarked
package de.loesungskatalog.web;

import org.jspecify.annotations.NullMarked;
