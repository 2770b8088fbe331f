package de.loesungskatalog.operation.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.io.IOException;
import java.util.List;
import java.util.Map;

class SettingsExaminationTest {

    @Test
    void defaultsGoTogether() throws IOException {
        assertThat(examine(Map.of(), Map.of()))
                .singleElement()
                .satisfies(one -> assertThat(one.level()).isEqualTo(Finding.Level.OK));
    }

    @Test
    void everySpellingOfAKnownSettingIsKnown() throws IOException {
        assertThat(
                        examine(
                                Map.of("katalog.site.security-contact", "mailto:a@example.org"),
                                Map.of(
                                        "KATALOG_DATA_DIR", "x",
                                        "KATALOG_SITE_SECURITYCONTACT", "x",
                                        "KATALOG_JAVA_OPTS", "x",
                                        "HOME", "x")))
                .extracting(Finding::level)
                .containsExactly(Finding.Level.OK);
    }

    @Test
    void mistypedSettingIsNamedWithTheOneThatWasMeant() throws IOException {
        assertThat(
                        examine(
                                Map.of("katalog.site.opertor", "Stadt"),
                                Map.of("KATALOG_EXTRACTION_WORKER", "1")))
                .extracting(finding -> finding.message() + " " + finding.remedy())
                .containsExactly(
                        "KATALOG_EXTRACTION_WORKER kennt der Katalog nicht; die Zeile wirkt nicht."
                                + " Gemeint ist vielleicht katalog.extraction.workers.",
                        "katalog.site.opertor kennt der Katalog nicht; die Zeile wirkt nicht."
                                + " Gemeint ist vielleicht katalog.site.operator.");
    }

    @Test
    void limitsThatContradictEachOtherAreNamed() throws IOException {
        assertThat(
                        examine(
                                Map.of(
                                        "katalog.extraction.soft-time", "1m",
                                        "katalog.import.upload-size", "10MB",
                                        "katalog.extraction.workers", "9999"),
                                Map.of()))
                .extracting(Finding::level, finding -> finding.message().split(" ")[0])
                .containsExactly(
                        tuple(Finding.Level.PROBLEM, "katalog.extraction.soft-time"),
                        tuple(Finding.Level.PROBLEM, "katalog.import.upload-file-size"),
                        tuple(Finding.Level.PROBLEM, "Programm,"));
    }

    private static List<Finding> examine(
            Map<String, Object> properties, Map<String, Object> variables) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove("systemEnvironment");
        environment.getPropertySources().addFirst(new MapPropertySource("file", properties));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("variables", variables));
        return new SettingsExamination(environment).examine();
    }
}
