package de.loesungskatalog.operation;

import org.springframework.aot.AotDetector;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

import java.nio.file.Path;
import java.util.Map;

/** How the catalogue is started: with pages for {@code serve}, without for other commands. */
public final class CatalogueApplication {

    /** Only the package has it: the parts of the server as its own settings want them. */
    private static final String AS_BUILT =
            CatalogueApplication.class.getName() + "__ApplicationContextInitializer";

    private CatalogueApplication() {}

    /**
     * Only for the build: Spring runs it until it knows which parts the server consists of, writes
     * them down as code, and goes no further (decision 13).
     *
     * @param args a data directory, which is not touched
     */
    public static void main(String[] args) {
        withWeb(new DataDirectory(Path.of(args[0])), Settings.load()).run();
    }

    static SpringApplication withWeb(DataDirectory directory, Settings settings) {
        if (!settings.mayChangeParts() && ClassUtils.isPresent(AS_BUILT, null)) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
        return application(directory, settings)
                .main(CatalogueApplication.class)
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
