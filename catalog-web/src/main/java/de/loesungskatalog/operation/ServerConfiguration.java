package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.harvest.RunHistory;
import de.loesungskatalog.solution.Solutions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.nio.file.Path;

/** The pages and the API on top of the catalogue. */
@Configuration
@ComponentScan("de.loesungskatalog.web")
@EnableConfigurationProperties({OperationProperties.class, UploadProperties.class})
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
    OperatorAccess operatorAccess(OperationProperties operation, UploadProperties uploads) {
        return new OperatorAccess(operation, uploads);
    }

    @Bean
    Uploads uploads(
            DataDirectory directory,
            UploadProperties properties,
            Harvester harvester,
            CatalogueActivity activity)
            throws IOException {
        return new Uploads(directory.uploads(), properties, harvester, activity);
    }

    @Bean
    Runs runs(RunHistory history, CatalogueActivity activity, Uploads uploads) {
        return new Runs(history, activity, uploads);
    }
}
