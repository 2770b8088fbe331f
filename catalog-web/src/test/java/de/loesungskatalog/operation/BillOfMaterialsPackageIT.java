package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** S19: what the package is made of is written down, licensed, and not known to be weak. */
class BillOfMaterialsPackageIT {

    private static final Path PACKAGE = Path.of("target/loesungskatalog");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyLibraryIsListedWithItsLicence() throws IOException {
        Set<String> listed = new TreeSet<>();
        List<String> unlicensed = new ArrayList<>();
        for (JsonNode component : components()) {
            listed.add(fileName(component));
            if (component.path("licenses").isEmpty()) {
                unlicensed.add(fileName(component));
            }
        }
        Set<String> delivered;
        try (Stream<Path> files = Files.list(PACKAGE.resolve("lib"))) {
            delivered =
                    files.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        delivered.removeIf(name -> name.startsWith("catalog-web-")); // the list is about it
        assertThat(listed).containsAll(delivered);
        assertThat(unlicensed).isEmpty();
        System.out.printf("S19: %d components, 0 without licence%n", listed.size());
    }

    @Test
    void listInTheJarIsTheOneBesideIt() throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(PACKAGE.resolve("lib"))) {
            jar =
                    files.filter(file -> file.getFileName().toString().startsWith("catalog-web-"))
                            .filter(file -> !file.toString().endsWith("-as-built.jar"))
                            .findFirst()
                            .orElseThrow();
        }
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in =
                        file.getInputStream(file.getEntry("META-INF/sbom/application.cdx.json"))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(list()));
        }
    }

    /** There is no list of weaknesses offline; these are the known ones of what we use. */
    @Test
    void noLibraryIsOlderThanTheFixOfItsKnownWeakness() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("src/test/resources/minimum-versions.tsv")).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        for (String row : rows) {
            String[] cells = row.split("\t");
            List<String> versions = new ArrayList<>();
            for (JsonNode component : components()) {
                String name =
                        component.path("group").asString()
                                + ":"
                                + component.path("name").asString();
                String version = component.path("version").asString();
                if (name.equals(cells[0])) {
                    versions.add(version);
                }
            }
            assertThat(versions).as(cells[0]).isNotEmpty();
            assertThat(versions)
                    .as(row)
                    .allSatisfy(
                            version ->
                                    assertThat(Version.parse(version))
                                            .isGreaterThanOrEqualTo(Version.parse(cells[1])));
        }
        System.out.printf("S19: %d known weaknesses, 0 in the package%n", rows.size());
    }

    private static JsonNode components() throws IOException {
        return JSON.readTree(Files.readString(list())).path("components");
    }

    private static Path list() {
        return PACKAGE.resolve("sbom/application.cdx.json");
    }

    private static String fileName(JsonNode component) {
        return component.path("name").asString()
                + "-"
                + component.path("version").asString()
                + ".jar";
    }
}
