package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must be known before the application starts: where it lives and where its data are. Read
 * with Spring's own rules, so that a flag, an environment variable and a line in {@code
 * application.properties} mean the same as everywhere else.
 */
final class Settings {

    private static final String SHIPPED = "class path resource"; // in names of sources

    private static final Set<ConfigurationPropertyName> SPRING =
            keys("spring", "server", "management", "springdoc");
    private static final Set<ConfigurationPropertyName> ADDRESS =
            keys("server.port", "server.address");

    private final StandardEnvironment environment;

    private Settings(StandardEnvironment environment) {
        this.environment = environment;
    }

    private static Set<ConfigurationPropertyName> keys(String... names) {
        return Stream.of(names).map(ConfigurationPropertyName::of).collect(Collectors.toSet());
    }

    static Settings load() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return new Settings(environment);
    }

    /** Folder of the project or of the unpacked archive; the launcher sets it. */
    Path home() {
        return Path.of(environment.getProperty("katalog.home", "")).toAbsolutePath().normalize();
    }

    /**
     * Whether somebody set a key of Spring's own, a profile for instance: it may switch parts of
     * the server on or off. Where the server listens switches nothing.
     */
    boolean mayChangeParts() {
        return environment.getPropertySources().stream()
                .filter(source -> !source.getName().contains(SHIPPED))
                .map(ConfigurationPropertySource::from)
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream())
                .filter(key -> !ADDRESS.contains(key))
                .anyMatch(key -> SPRING.stream().anyMatch(part -> part.isAncestorOf(key)));
    }

    /** Where the launcher looked for a start cache and found none that fits. */
    Optional<Path> missingStartCache() {
        return Optional.ofNullable(environment.getProperty("katalog.start-cache")).map(Path::of);
    }

    /**
     * @param flag value of {@code --data-dir}, if it was given
     * @param workingDirectory against which a relative flag is resolved
     */
    DataDirectory dataDirectory(@Nullable Path flag, Path workingDirectory) {
        if (flag != null) {
            return new DataDirectory(workingDirectory.resolve(flag));
        }
        String configured = environment.getProperty("katalog.data-dir");
        return new DataDirectory(
                configured == null ? home().resolve("var") : workingDirectory.resolve(configured));
    }
}
