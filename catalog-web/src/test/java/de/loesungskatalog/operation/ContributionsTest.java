package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What libraries would configure by themselves is listed by hand in {@link CatalogueConfiguration},
 * {@link ServerConfiguration} and {@link FiguresConfiguration} (decision 12). A library that comes
 * new onto the class path does nothing until somebody has looked at it: then it goes into a list
 * there, or is left out, and in either case into the one here.
 */
class ContributionsTest {

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
    private static final Pattern LIBRARY = Pattern.compile("/([\\w-]+?)-\\d[^/]*\\.jar!");

    @Test
    void noLibraryIsLeftOutUnseen() throws IOException {
        List<URL> contributions =
                Collections.list(getClass().getClassLoader().getResources(IMPORTS));
        assertThat(contributions)
                .extracting(ContributionsTest::library)
                .containsExactlyInAnyOrder(
                        "spring-boot-actuator-autoconfigure",
                        "spring-boot-autoconfigure",
                        "spring-boot-data-commons", // pages as parameters: ours are checked
                        // otherwise
                        "spring-boot-data-jdbc",
                        "spring-boot-flyway",
                        "spring-boot-health",
                        "spring-boot-http-converter",
                        "spring-boot-jackson",
                        "spring-boot-jdbc",
                        "spring-boot-micrometer-metrics",
                        "spring-boot-micrometer-observation",
                        "spring-boot-persistence", // JdbcTemplate translates errors itself
                        "spring-boot-resttestclient", // tests only
                        "spring-boot-servlet",
                        "spring-boot-tomcat",
                        "spring-boot-transaction", // begun by hand
                        "spring-boot-validation", // records check themselves
                        "spring-boot-webmvc",
                        "springdoc-openapi-starter-common",
                        "springdoc-openapi-starter-webmvc-api");
    }

    private static String library(URL contribution) {
        Matcher name = LIBRARY.matcher(contribution.toString());
        assertThat(name.find()).as(contribution.toString()).isTrue();
        return name.group(1);
    }
}
