package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What must be known before the application starts: where it lives and where its data are. Read
 * with Spring's own rules, so that a flag, an environment variable and a line in {@code
 * application.properties} mean the same as everywhere else.
 */
final class Settings {

    private final Environment environment;

    private Settings(Environment environment) {
        this.environment = environment;
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
