package de.loesungskatalog.operation;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.extraction.IdleDrawing;
import de.loesungskatalog.extraction.SlidePictures;
import de.loesungskatalog.extraction.WorkerPool;
import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.harvest.RunHistory;
import de.loesungskatalog.solution.Solutions;

import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.jackson.JacksonEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.actuate.web.ServletManagementContextAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.actuate.web.server.TomcatServletManagementContextAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.actuate.endpoint.web.WebMvcHealthEndpointExtensionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The pages and the API on top of the catalogue. */
@Configuration(proxyBeanMethods = false)
@Import(FiguresConfiguration.class)
@ImportAutoConfiguration({
    ApplicationAvailabilityAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    SslAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    EndpointAutoConfiguration.class,
    JacksonEndpointAutoConfiguration.class,
    WebEndpointAutoConfiguration.class,
    ManagementContextAutoConfiguration.class,
    ServletManagementContextAutoConfiguration.class,
    TomcatServletManagementContextAutoConfiguration.class,
    HealthContributorAutoConfiguration.class,
    HealthContributorRegistryAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class,
    AvailabilityHealthContributorAutoConfiguration.class,
    AvailabilityProbesAutoConfiguration.class,
    WebMvcHealthEndpointExtensionAutoConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocConfiguration.class,
    SpringDocWebMvcConfiguration.class
})
@ComponentScan("de.loesungskatalog.web")
@EnableConfigurationProperties({
    OperationProperties.class,
    UploadProperties.class,
    PictureProperties.class
})
public class ServerConfiguration {

    @Bean // never read again; a text is found in one table instead of a chain of bundles
    MessageSource messageSource() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    StarterCatalogue starterCatalogue(
            @Value("${katalog.home}") Path home,
            Harvester harvester,
            Solutions solutions,
            RunHistory history,
            CatalogueActivity activity) {
        return new StarterCatalogue(home.resolve("data"), harvester, solutions, history, activity);
    }

    @Bean
    SlidePictures slidePictures(
            DataDirectory directory, ContentStore store, PictureProperties properties)
            throws IOException {
        return new SlidePictures(
                directory.pictures(),
                directory.work().resolve("pictures"),
                store,
                properties.limits(),
                properties.program());
    }

    @Bean
    IdleDrawing idleDrawing(
            SlidePictures pictures,
            SourceDocuments documents,
            CatalogueActivity activity,
            WorkerPool workers) {
        return new IdleDrawing(
                pictures, documents, () -> activity.current().isEmpty() && workers.isIdle());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> idleDrawingStart(
            IdleDrawing drawing, PictureProperties properties) {
        return ready -> drawing.startAfter(properties.idleAfter());
    }

    @Bean
    OperatorAccess operatorAccess(OperationProperties operation, UploadProperties uploads) {
        return new OperatorAccess(operation, uploads);
    }

    @Bean
    Uploads uploads(
            DataDirectory directory,
            UploadProperties properties,
            Harvester harvester,
            CatalogueActivity activity,
            DiskReserve reserve)
            throws IOException {
        return new Uploads(directory.uploads(), properties, harvester, activity, reserve);
    }

    @Bean
    TableTemplates tableTemplates() {
        return new TableTemplates();
    }

    @Bean
    Runs runs(RunHistory history, CatalogueActivity activity, Uploads uploads) {
        return new Runs(history, activity, uploads);
    }
}
