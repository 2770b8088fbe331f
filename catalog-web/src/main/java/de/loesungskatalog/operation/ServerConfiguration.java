package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.solution.Solutions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;

/** The pages and the API on top of the catalogue. */
@Configuration
@ComponentScan("de.loesungskatalog.web")
public class ServerConfiguration {

    @Bean
    StarterCatalogue starterCatalogue(
            @Value("${katalog.home}") Path home,
            Harvester harvester,
            Solutions solutions,
            JdbcClient jdbc,
            CatalogueActivity activity) {
        return new StarterCatalogue(home.resolve("data"), harvester, solutions, jdbc, activity);
    }
}
