package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;

/** Version of this program, as the build wrote it into the library. */
final class Version {

    private Version() {}

    static String current() {
        @Nullable String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(aus dem Quelltext)" : version;
    }
}
