package de.loesungskatalog.harvest.source;

import static de.loesungskatalog.harvest.source.Rules.address;
import static de.loesungskatalog.harvest.source.Rules.date;
import static de.loesungskatalog.harvest.source.Rules.email;
import static de.loesungskatalog.harvest.source.Rules.fields;
import static de.loesungskatalog.harvest.source.Rules.filledListOf;
import static de.loesungskatalog.harvest.source.Rules.listOf;
import static de.loesungskatalog.harvest.source.Rules.matching;
import static de.loesungskatalog.harvest.source.Rules.minor;
import static de.loesungskatalog.harvest.source.Rules.oneOf;
import static de.loesungskatalog.harvest.source.Rules.scalar;
import static de.loesungskatalog.harvest.source.Rules.text;
import static de.loesungskatalog.harvest.source.Rules.truth;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of publiccode.yml 0.1 to 0.7 as far as one file alone can be checked. What the
 * catalogue does not take over is checked as well, because the file belongs to somebody who wants
 * it right; such a deviation is a note.
 *
 * <p>See the standard's schema.core.rst and schema.de.rst.
 */
final class PubliccodeSchema {

    private static final Rule DESCRIPTION =
            fields(
                    ordered(
                            "localisedName", minor(text()),
                            "genericName", minor(text(0, 35)),
                            "shortDescription!", text(1, 150),
                            "longDescription!", text(150, 10_000),
                            "features!", filledListOf(text()),
                            "documentation", address(),
                            "apiDocumentation", address(),
                            "screenshots", minor(listOf(text())),
                            "videos", minor(listOf(PubliccodeValues.VIDEO)),
                            "awards", minor(listOf(text()))));

    private static final Rule DEPENDENCIES =
            minor(
                    listOf(
                            fields(
                                    ordered(
                                            "name!", text(),
                                            "versionMin", text(),
                                            "versionMax", text(),
                                            "version", text(),
                                            "optional", truth()))));

    private static final Rule CONTACTS =
            listOf(
                    fields(
                            ordered(
                                    "name!", minor(text()),
                                    "email", minor(email()),
                                    "affiliation", text(),
                                    "phone", minor(text()))));

    private static final Rule CONTRACTORS =
            listOf(
                    fields(
                            ordered(
                                    "name!", text(),
                                    "until", minor(date()),
                                    "email", minor(email()),
                                    "website", minor(address()))));

    private static final Rule FUNDERS =
            minor(
                    listOf(
                            fields(
                                    ordered(
                                            "name",
                                            text(),
                                            "uri!",
                                            PubliccodeValues.URI_OF_ORGANISATION))));

    private static final Rule ROOT =
            fields(
                    ordered(
                            "publiccodeYmlVersion!", minor(PubliccodeValues.VERSION),
                            "name!", text(),
                            "applicationSuite", minor(text()),
                            "url!", address(),
                            "landingURL", address(),
                            "isBasedOn", minor(PubliccodeSchema::textOrTexts),
                            "softwareVersion", minor(text()),
                            "releaseDate", date(),
                            "logo", minor(PubliccodeValues.LOGO),
                            "monochromeLogo", minor(PubliccodeValues.MONOCHROME_LOGO),
                            "inputTypes", minor(listOf(PubliccodeValues.MIME)),
                            "outputTypes", minor(listOf(PubliccodeValues.MIME)),
                            "platforms!", minor(filledListOf(text())),
                            "categories", listOf(text()),
                            "usedBy", listOf(text()),
                            "fundedBy", FUNDERS,
                            "organisation",
                                    minor(
                                            fields(
                                                    ordered(
                                                            "name",
                                                            text(),
                                                            "uri!",
                                                            PubliccodeValues.URI_OF_ORGANISATION))),
                            "roadmap", address(),
                            "developmentStatus!", oneOf(PubliccodeRecord.STATUS.keySet()),
                            "softwareType!",
                                    minor(
                                            oneOf(
                                                    Set.of(
                                                            "standalone/mobile",
                                                            "standalone/iot",
                                                            "standalone/desktop",
                                                            "standalone/web",
                                                            "standalone/backend",
                                                            "standalone/other",
                                                            "addon",
                                                            "library",
                                                            "configurationFiles"))),
                            "intendedAudience",
                                    minor(
                                            fields(
                                                    ordered(
                                                            "scope", listOf(text()),
                                                            "countries",
                                                                    listOf(
                                                                            PubliccodeValues
                                                                                    .COUNTRY),
                                                            "unsupportedCountries",
                                                                    listOf(
                                                                            PubliccodeValues
                                                                                    .COUNTRY)))),
                            "description!", own(PubliccodeSchema::descriptions),
                            "legal!",
                                    fields(
                                            ordered(
                                                    "license!", PubliccodeValues.LICENCE,
                                                    "mainCopyrightOwner", text(),
                                                    "repoOwner", text(),
                                                    "authorsFile", minor(text()))),
                            "maintenance!", own(PubliccodeSchema::maintenance),
                            "localisation!",
                                    minor(
                                            fields(
                                                    ordered(
                                                            "localisationReady!",
                                                            truth(),
                                                            "availableLanguages!",
                                                            filledListOf(
                                                                    scalar(
                                                                            node ->
                                                                                    PubliccodeValues
                                                                                            .isLanguage(
                                                                                                    node.text()
                                                                                                            .strip()),
                                                                            "Das ist kein"
                                                                                + " Sprachkürzel.",
                                                                            "Schreiben Sie zum"
                                                                                + " Beispiel de"
                                                                                + " oder en."))))),
                            "dependsOn",
                                    fields(
                                            ordered(
                                                    "open", DEPENDENCIES,
                                                    "proprietary", DEPENDENCIES,
                                                    "hardware", DEPENDENCIES)),
                            "it", minor(PubliccodeSchema::italianSection),
                            "IT", minor(PubliccodeSchema::italianSection)));

    private PubliccodeSchema() {}

    static void check(Node node, Findings findings) {
        ROOT.check(node, "", findings);
        if (node.get("it").isPresent() && node.get("IT").isPresent()) {
            findings.note(
                    node,
                    "it",
                    "Die Abschnitte „it“ und „IT“ stehen beide da; erlaubt ist einer.",
                    "Löschen Sie den Abschnitt „it“.");
        }
    }

    private static void descriptions(Node node, String path, Findings findings) {
        if (!(node instanceof Node.Mapping languages)) {
            DESCRIPTION.check(node, path, findings);
            return;
        }
        languages
                .entries()
                .forEach(
                        (language, description) -> {
                            if (!PubliccodeValues.isLanguage(language)) {
                                findings.note(
                                        description,
                                        path + "." + Excerpt.of(language),
                                        "„" + Excerpt.of(language) + "“ ist kein Sprachkürzel.",
                                        "Schreiben Sie zum Beispiel de, en oder en-GB.");
                            }
                            DESCRIPTION.check(description, path + "." + language, findings);
                        });
    }

    private static void maintenance(Node node, String path, Findings findings) {
        fields(
                        ordered(
                                "type!",
                                        minor(
                                                oneOf(
                                                        Set.of(
                                                                "internal",
                                                                "contract",
                                                                "community",
                                                                "none"))),
                                "contacts", CONTACTS,
                                "contractors", CONTRACTORS))
                .check(node, path, findings);
        String type = node.text("type").orElse("");
        if (Set.of("internal", "community").contains(type)) {
            required(node, path, "contacts", type, findings);
        }
        if (type.equals("contract")) {
            required(node, path, "contractors", type, findings);
        }
        if (type.equals("none") && node.get("contractors").isPresent()) {
            findings.note(
                    node,
                    path + ".contractors",
                    "Bei „type: none“ gibt es keine Vertragspartner.",
                    "Löschen Sie das Feld oder berichtigen Sie „type“.");
        }
    }

    private static void required(
            Node node, String path, String key, String type, Findings findings) {
        if (node.list(key).isEmpty()) {
            findings.note(
                    node,
                    path + "." + key,
                    "Bei „type: " + type + "“ ist diese Angabe nötig; sie fehlt.",
                    "Ergänzen Sie „" + key + "“.");
        }
    }

    private static void italianSection(Node node, String path, Findings findings) {
        fields(
                        Map.of(
                                "countryExtensionVersion!",
                                matching("0\\.2|1\\.0", "Bekannt sind die Fassungen 0.2 und 1.0.")))
                .check(node, path, findings);
    }

    private static void textOrTexts(Node node, String path, Findings findings) {
        if (node instanceof Node.Sequence) {
            listOf(text()).check(node, path, findings);
        } else {
            text().check(node, path, findings);
        }
    }

    /** Lets a method stand where the compiler cannot see that a rule is meant. */
    private static Rule own(Rule rule) {
        return rule;
    }

    /** Keeps the order in which the fields are written, so that findings read from top to end. */
    private static Map<String, Rule> ordered(Object... namesAndRules) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        List<Object> list = Arrays.asList(namesAndRules);
        for (int i = 0; i < list.size(); i += 2) {
            rules.put((String) list.get(i), (Rule) list.get(i + 1));
        }
        return rules;
    }
}
