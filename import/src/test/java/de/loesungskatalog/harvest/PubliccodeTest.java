package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.report.HarvestReport;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.harvest.report.Level;
import de.loesungskatalog.harvest.report.ReportItem;
import de.loesungskatalog.solution.Adoption;
import de.loesungskatalog.solution.ContactPoint;
import de.loesungskatalog.solution.Link;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.taxonomy.LeikaKey;
import de.loesungskatalog.taxonomy.OzgServiceId;
import de.loesungskatalog.taxonomy.TopicArea;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PubliccodeTest {

    private static final String FILE =
            """
            publiccodeYmlVersion: "0.4"
            name: Abfallmelder
            url: https://Example.org/Stadt/Abfall.git/
            landingURL: https://abfall.example.org
            releaseDate: 2024-05-06
            platforms: [web]
            categories: [waste-management]
            usedBy: [Stadt Muster, Kreis Beispiel]
            developmentStatus: stable
            softwareType: standalone/web
            description:
              en:
                shortDescription: English
                longDescription: "%1$s"
                features: [Register]
              de:
                shortDescription: Abfall melden
                longDescription: "%1$s"
                features: [Anmelden, Abmelden]
            legal:
              license: EUPL-1.2
              mainCopyrightOwner: Stadt Muster
            maintenance:
              type: internal
              contacts:
                - name: Erika Musterfrau
                  email: erika@example.org
                  phone: "0123"
                  affiliation: Amt für Abfallwirtschaft
                - name: Max Mustermann
            localisation:
              localisationReady: false
              availableLanguages: [de]
            dependsOn:
              open:
                - name: PostgreSQL
                  versionMin: "14"
            de:
              countryExtensionVersion: "1.0"
              leika:
                - themenfeld: "Bauen & Wohnen"
                  lebenslage: "Wohnen & Umzug"
                  ozg-id: "10110"
                  leika-id: "77000000000316"
            """
                    .formatted("Text ".repeat(40).strip());

    @TempDir private Path folder;
    private TestCatalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = new TestCatalogue(folder.resolve("katalog"));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    @Test
    void fieldsAreTakenOverWithoutPersons() throws IOException {
        HarvestReport report = harvest(FILE);
        Solution solution = only();
        assertThat(solution.id().value()).startsWith("abfall-");
        assertThat(solution.title()).isEqualTo("Abfallmelder");
        assertThat(solution.summary()).isEqualTo("Abfall melden");
        assertThat(solution.description()).startsWith("Text Text");
        assertThat(solution.status()).isEqualTo(SolutionStatus.PRODUCTION);
        assertThat(solution.reuse().licence()).isEqualTo("EUPL-1.2");
        assertThat(solution.features()).containsExactly("Anmelden", "Abmelden");
        assertThat(solution.technology()).containsExactly("PostgreSQL");
        assertThat(solution.adoptions())
                .extracting(Adoption::organisation)
                .containsExactly("Stadt Muster", "Kreis Beispiel");
        assertThat(solution.links())
                .extracting(Link::url)
                .containsExactly(
                        "https://Example.org/Stadt/Abfall.git/", "https://abfall.example.org");
        assertThat(solution.contacts())
                .extracting(ContactPoint::unit)
                .containsExactly("Amt für Abfallwirtschaft");
        assertThat(solution.toString())
                .doesNotContain("Erika", "Musterfrau", "erika@", "0123", "Mustermann");
        assertThat(complaints(report))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("1 Ansprechpersonen"));
    }

    @Test
    void germanSectionNamesTheServices() throws IOException {
        harvest(FILE);
        assertThat(only().topics()).containsExactly(TopicArea.BAUEN_WOHNEN);
        assertThat(only().ozgServices()).containsExactly(new OzgServiceId("10110"));
        assertThat(only().leikaKeys()).containsExactly(new LeikaKey("77000000000316"));
    }

    @Test
    void ownerBecomesAnOrganisation() throws IOException {
        harvest(FILE);
        assertThat(catalogue.organisations().all())
                .singleElement()
                .satisfies(owner -> assertThat(owner.name()).isEqualTo("Stadt Muster"));
    }

    @Test
    void ofTwoFilesWithTheSameAddressTheNewerReleaseCounts() throws IOException {
        Path source = Files.createDirectories(folder.resolve("quelle"));
        Files.writeString(source.resolve("a.publiccode.yml"), FILE);
        Files.writeString(
                source.resolve("b.publiccode.yml"),
                FILE.replace("2024-05-06", "2023-01-01")
                        .replace(
                                "https://Example.org/Stadt/Abfall.git/",
                                "http://example.org/stadt/abfall")
                        .replace("name: Abfallmelder", "name: Alt"));
        HarvestReport report = catalogue.harvest(source);
        assertThat(only().title()).isEqualTo("Abfallmelder");
        assertThat(report.items())
                .filteredOn(line -> line.item().equals("b.publiccode.yml"))
                .extracting(ReportItem::reason)
                .anySatisfy(reason -> assertThat(reason).contains("„a.publiccode.yml“"));
    }

    @Test
    void wrongFieldIsNamedAndTheRestIsKept() throws IOException {
        HarvestReport report = harvest(FILE.replace("stable", "fertig"));
        assertThat(complaints(report))
                .contains(
                        "Zeile 9, Feld „developmentStatus“, Wert „fertig“: Der Wert ist nicht"
                                + " erlaubt.");
        assertThat(only().status()).isNull();
        assertThat(only().features()).hasSize(2);
    }

    @Test
    void everyRealFileOfStrangersBecomesASolution() throws IOException {
        Path source = SharedMaterial.folder("corpus/publiccode/real");
        HarvestReport report = catalogue.harvest(source);
        Set<String> addresses;
        try (Stream<Path> files = Files.list(source)) {
            addresses = files.flatMap(PubliccodeTest::address).collect(Collectors.toSet());
        }
        assertThat(addresses).hasSizeGreaterThan(25);
        assertThat(catalogue.solutions().ids()).hasSameSizeAs(addresses);
        assertThat(catalogue.solutions().newest(1_000))
                .allSatisfy(solution -> assertThat(solution.links()).isNotEmpty())
                .allSatisfy(
                        solution -> assertThat(solution.contacts().toString()).doesNotContain("@"));
        assertThat(report.run().outcome().exitCode()).isLessThan(3);
        assertThat(catalogue.harvest(source).items())
                .extracting(ReportItem::change)
                .containsOnly(ItemChange.UNCHANGED, ItemChange.NONE);
    }

    @Test
    void everyInvalidFileOfTheStandardsOwnTestsGetsANamedProblem() throws IOException {
        Path source = SharedMaterial.folder("corpus/publiccode/parser-testdata/invalid");
        HarvestReport report =
                catalogue.harvest(source, de.loesungskatalog.harvest.source.Format.PUBLICCODE);
        try (Stream<Path> files = Files.list(source)) {
            List<String> silent =
                    files.map(file -> file.getFileName().toString())
                            .filter(
                                    name ->
                                            report.items().stream()
                                                    .noneMatch(line -> isProblem(line, name)))
                            .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean isProblem(ReportItem line, String name) {
        return line.item().equals(name)
                && line.level() != Level.OK
                && line.reason() != null
                && !line.reason().contains("Dieselbe Adresse")
                && !line.reason().contains("Ansprechperson");
    }

    private static Stream<String> address(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("url:"))
                    .map(line -> line.substring(4).replaceAll("[\"'\\s]", ""))
                    .map(url -> url.replaceAll("(\\.git)?/*$", "").toLowerCase());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private HarvestReport harvest(String yaml) throws IOException {
        return catalogue.harvest(Files.writeString(folder.resolve("publiccode.yml"), yaml));
    }

    private Solution only() {
        List<Solution> all = catalogue.solutions().newest(10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> complaints(HarvestReport report) {
        return report.items().stream()
                .filter(line -> line.level() != Level.OK)
                .map(line -> String.valueOf(line.reason()))
                .toList();
    }
}
