package de.loesungskatalog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The import table of docs/architecture.md. There are no exemptions: who needs one moves the class
 * instead.
 */
class ArchitectureTest {

    private static final String BASE = "de.loesungskatalog.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    // samples that core lends to the tests of other modules
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("de.loesungskatalog");

    /** Who may import whom, among our own packages. */
    enum Room {
        FAILPOINT("failpoint", "every room that publishes passes its steps, so it may use nobody"),
        DATABASE("database", "how the database is opened, whatever is stored in it"),
        TAXONOMY("taxonomy", "everybody uses it, so it may use nobody"),
        CHANGE("change", "the outbox knows positions and ids, no domain type", "failpoint"),
        CATALOGUE("catalogue", "title and operator of the whole, above no record", "change"),
        BARRIER("barrier", "mail to the operator, no content of the catalogue"),
        ORGANISATION("organisation", "stands below solutions and events", "taxonomy", "change"),
        SOLUTION(
                "solution",
                "a record names organisations by id and knows no text of documents",
                "taxonomy",
                "change",
                "organisation"),
        EVENT(
                "event",
                "knows solutions and organisations by id",
                "taxonomy",
                "change",
                "organisation",
                "solution"),
        DOCUMENT(
                "document",
                "bytes and text of a solution, however they were extracted or are searched",
                "failpoint",
                "change",
                "solution"),
        EXTRACTION(
                "extraction",
                "turns a file into pages and knows nobody who asks",
                "document",
                "solution"),
        SEARCH(
                "search",
                "a port: engines depend on it, it depends on no engine",
                "taxonomy",
                "change",
                "organisation",
                "solution",
                "event",
                "document"),
        LUCENE(
                "search.lucene",
                "the engine behind the port, replaceable as a whole",
                "failpoint",
                "search",
                "taxonomy",
                "change",
                "organisation",
                "solution",
                "event",
                "document"),
        HARVEST(
                "harvest",
                "fills the catalogue through the doors of core and knows neither engine nor web",
                "failpoint",
                "catalogue",
                "taxonomy",
                "change",
                "organisation",
                "solution",
                "event",
                "document",
                "extraction",
                "search"),
        OPERATION(
                "operation",
                "the composition root wires everything but pages, which find it through Spring",
                "database",
                "catalogue",
                "barrier",
                "taxonomy",
                "change",
                "organisation",
                "solution",
                "event",
                "document",
                "extraction",
                "search",
                "search.lucene",
                "harvest"),
        WEB(
                "web",
                "translates between requests and the doors of core",
                "catalogue",
                "barrier",
                "taxonomy",
                "organisation",
                "solution",
                "event",
                "document",
                "search"),
        WEB_OPERATION(
                "web.operation",
                "shows what operation knows and what people report",
                "operation",
                "web",
                "barrier");

        final String name;
        final String reason;
        final Set<String> allowed;

        Room(String name, String reason, String... allowed) {
            this.name = name;
            this.reason = reason;
            this.allowed = new TreeSet<>(List.of(allowed));
        }

        boolean contains(JavaClass type) {
            return of(type.getPackageName()) == this;
        }

        /**
         * The room of a package: the longest name that fits, so that search.lucene is not search.
         */
        static Room of(String packageName) {
            return Arrays.stream(values())
                    .filter(
                            room ->
                                    packageName.equals(BASE + room.name)
                                            || packageName.startsWith(BASE + room.name + "."))
                    .max((a, b) -> Integer.compare(a.name.length(), b.name.length()))
                    .orElseThrow(() -> new AssertionError("No room for package " + packageName));
        }
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void roomImportsOnlyWhatTheTableAllows(Room room) {
        Set<String> forbidden =
                CLASSES.stream()
                        .filter(room::contains)
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(
                                dependency ->
                                        dependency
                                                .getTargetClass()
                                                .getPackageName()
                                                .startsWith(BASE))
                        .filter(
                                dependency -> {
                                    Room target =
                                            Room.of(dependency.getTargetClass().getPackageName());
                                    return target != room && !room.allowed.contains(target.name);
                                })
                        .map(dependency -> dependency.getDescription())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(forbidden).as(room.name + ": " + room.reason).isEmpty();
    }

    @Test
    void luceneHasOneDoor() {
        noClasses()
                .that(resideOutsideOfPackages(BASE + "search.lucene.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.lucene..", "de.danielnaber.."))
                .because("the engine can be replaced only while nobody else knows it")
                .check(CLASSES);
    }

    @Test
    void parsersHaveOneDoor() {
        noClasses()
                .that(resideOutsideOfPackages(BASE + "extraction.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox.."))
                .because("a parser outside the worker can take the server down")
                .check(CLASSES);
    }

    @Test
    void webHasOneDoor() {
        noClasses()
                .that(resideOutsideOfPackages(BASE + "web.."))
                .and(resideOutsideOfPackages(BASE + "operation.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "org.springframework.web..",
                                "org.springframework.ui..",
                                "gg.jte..",
                                "jakarta.servlet.."))
                .because("core and import are plain libraries")
                .check(CLASSES);
    }

    @Test
    void pagesDoNotReachBelowTheDoors() {
        noClasses()
                .that(resideInAPackage(BASE + "web.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "org.springframework.jdbc..",
                                "org.springframework.data.."))
                .because("controllers translate, repositories store")
                .check(CLASSES);
    }

    @Test
    void rowsAreReadAsLists() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .because("a stream that nobody closes keeps its connection for ever")
                .check(CLASSES);
    }

    @Test
    void noKeyOfOursSwitchesAPart() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework.boot.autoconfigure.condition.."))
                .because("the build settles conditions, and a key set later would be ignored")
                .check(CLASSES);
    }

    @Test
    void transactionsAreBegunByHand() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework.transaction.annotation.."))
                .because("nothing reads such annotations here, so they would begin none")
                .check(CLASSES);
    }

    @Test
    void familiesOfPagesDoNotImportEachOtherInACircle() {
        slices().matching(BASE + "web.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a family of pages must be understood, and removed, alone")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent =
                CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .filter(name -> CLASSES.stream().noneMatch(isPackageInfoOf(name)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("packages without package-info").isEmpty();
    }

    @Test
    void namesAreNounsOfTheDomain() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)")
                .because("such names say nothing about the subject")
                .check(CLASSES);
    }

    private static Predicate<JavaClass> isPackageInfoOf(String packageName) {
        return type -> type.getName().equals(packageName + ".package-info");
    }
}
