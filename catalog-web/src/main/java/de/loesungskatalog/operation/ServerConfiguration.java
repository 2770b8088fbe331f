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

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Path;

/** The pages and the API on top of the catalogue. */
@Configuration
@ComponentScan("de.loesungskatalog.web")
@EnableConfigurationProperties({
    OperationProperties.class,
    UploadProperties.class,
    PictureProperties.class
})
public class ServerConfiguration {

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
