package de.loesungskatalog.operation;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/** How the catalogue is started: with pages for {@code serve}, without for other commands. */
final class CatalogueApplication {

    private CatalogueApplication() {}

    static SpringApplication withWeb(DataDirectory directory, Settings settings) {
        return application(directory, settings)
                .sources(CatalogueConfiguration.class, ServerConfiguration.class)
                .web(WebApplicationType.SERVLET)
                .build();
    }

    static SpringApplication withoutWeb(DataDirectory directory, Settings settings) {
        return application(directory, settings)
                .sources(CatalogueConfiguration.class)
                // the terminal belongs to the output of the command
                .properties(
                        "logging.threshold.console=OFF",
                        "logging.file.name=" + directory.work().resolve("katalog.log"))
                .web(WebApplicationType.NONE)
                .build();
    }

    private static SpringApplicationBuilder application(
            DataDirectory directory, Settings settings) {
        Map<String, Object> decided =
                Map.of(
                        "katalog.data-dir", directory.root().toString(),
                        "katalog.home", settings.home().toString());
        return new SpringApplicationBuilder()
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(
                        context ->
                                context.getEnvironment()
                                        .getPropertySources()
                                        .addFirst(new MapPropertySource("decided", decided)));
    }
}
