package de.loesungskatalog.harvest.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The checks of the starter catalogue see what they are there for, and nothing else. */
class StarterChecksTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schreiben Sie an info@example.org.",
                "rathaus (at) example.org",
                "Tel. 02921 1030",
                "Hotline: 0221 221-0",
                "+49 2921 103 0",
                "0231/50-23456",
                "Fragen an Frau Muster",
                "Prof. Dr. Muster leitet",
                "Bürgermeisterin Erika Muster",
                "Ansprechpartner: Max Muster",
            })
    void tracesOfPersonsAreFound(String text) {
        assertThat(PersonalTraces.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Bürgermeister der Stadt Soest",
                "Leiter des Amtes",
                "LeiKa 99102013000000, OZG 10160",
                "2020-11-19, 0,5 CPU-Kerne, 02 von 12",
                "https://example.org/seite/0221-4711-bericht.html",
                "Frauen und Männer",
                "Logo@home ist kein Postfach",
            })
    void otherTextIsLeftAlone(String text) {
        assertThat(PersonalTraces.in(text)).isEmpty();
    }

    @Test
    void diagramWithoutDescriptionIsFound() throws IOException {
        assertThat(AlternativeTexts.missingIn(presentation("<draw:g/>"))).hasSize(1);
        assertThat(
                        AlternativeTexts.missingIn(
                                presentation(
                                        "<draw:g><svg:desc>Drei Bausteine</svg:desc></draw:g>")))
                .isEmpty();
        assertThat(
                        AlternativeTexts.missingIn(
                                presentation("<draw:frame><table:table/></draw:frame>")))
                .hasSize(1);
    }

    private Path presentation(String body) throws IOException {
        Path file = Files.createTempFile(folder, "deck", ".odp");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            String xml = "<root xmlns:draw='d' xmlns:svg='s' xmlns:table='t'>" + body + "</root>";
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
