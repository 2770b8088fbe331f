package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML or JSON into nodes and names the line of everything that cannot be read. */
final class NodeReader {

    /** A record is text; ready-made pages of a whole handbook stay far below. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final StreamReadConstraints CONSTRAINTS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(30) // the record itself needs 5
                    .maxStringLength(MAX_BYTES)
                    .build();

    private final TokenStreamFactory factory;
    private final int firstLine;

    private NodeReader(TokenStreamFactory factory, int firstLine) {
        this.factory = factory;
        this.firstLine = firstLine;
    }

    static NodeReader yaml() {
        return new NodeReader(
                YAMLFactory.builder()
                        .streamReadConstraints(CONSTRAINTS)
                        .loadSettings(
                                LoadSettings.builder()
                                        .setCodePointLimit(MAX_BYTES)
                                        .setAllowDuplicateKeys(true) // reported by us
                                        .build())
                        .build(),
                1);
    }

    /** One line of JSON Lines; places name the line of the file. */
    static NodeReader jsonLine(int line) {
        return new NodeReader(JSON, line);
    }

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    /** Empty if the text cannot be read; then the findings say why. */
    Optional<Node> read(byte[] bytes, Findings findings) {
        if (bytes.length > MAX_BYTES) {
            findings.add(tooLarge());
            return Optional.empty();
        }
        try {
            return Optional.of(parse(decode(bytes), findings));
        } catch (CharacterCodingException e) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            "Die Datei ist nicht in UTF-8 gespeichert.",
                            "Speichern Sie die Datei mit der Zeichenkodierung UTF-8."));
        } catch (JacksonException e) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            place(e.getLocation())
                                    + ": Der Text ist kein gültiges "
                                    + name()
                                    + " ("
                                    + Excerpt.of(e.getOriginalMessage())
                                    + ").",
                            "Prüfen Sie diese Zeile und die davor auf Einrückung,"
                                    + " Anführungszeichen und Doppelpunkte."));
        }
        return Optional.empty();
    }

    static Finding tooLarge() {
        return Finding.incomplete(
                Stage.SOURCE,
                "Der Datensatz ist größer als " + MAX_BYTES / (1024 * 1024) + " MB.",
                "Liefern Sie lange Texte als eigene Dokumente statt im Datensatz.");
    }

    private String name() {
        return factory instanceof JsonFactory ? "JSON" : "YAML";
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Node parse(String text, Findings findings) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new Node.Absent(place(null));
            }
            Node root = node(parser, first, findings);
            if (parser.nextToken() != null) {
                findings.add(
                        Finding.note(
                                Stage.SOURCE,
                                place(parser.currentTokenLocation())
                                        + ": Hier beginnt ein zweiter Datensatz in derselben"
                                        + " Datei; er wird nicht gelesen.",
                                "Legen Sie für jeden Datensatz eine eigene Datei an."));
            }
            return root;
        }
    }

    private Node node(JsonParser parser, JsonToken token, Findings findings) {
        String place = place(parser.currentTokenLocation());
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            place + ": Verweise mit * werden nicht gelesen.",
                            "Schreiben Sie den Wert an dieser Stelle aus."));
            return new Node.Absent(place);
        }
        return switch (token) {
            case START_OBJECT -> mapping(parser, place, findings);
            case START_ARRAY -> sequence(parser, place, findings);
            case VALUE_NULL -> new Node.Absent(place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new Node.Scalar(place, parser.getString(), Node.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE ->
                    new Node.Scalar(place, parser.getString(), Node.Kind.TRUTH);
            default -> new Node.Scalar(place, parser.getString(), Node.Kind.TEXT);
        };
    }

    private Node mapping(JsonParser parser, String place, Findings findings) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String keyPlace = place(parser.currentTokenLocation());
            Node value = node(parser, parser.nextToken(), findings);
            if (entries.putIfAbsent(key, value) != null) {
                findings.refused(
                        new Node.Absent(keyPlace),
                        key,
                        "Das Feld steht zweimal da; nur das erste gilt.",
                        "Löschen Sie eines von beiden.");
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node sequence(JsonParser parser, String place, Findings findings) {
        List<Node> elements = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            elements.add(node(parser, token, findings));
            token = parser.nextToken();
        }
        return new Node.Sequence(place, elements);
    }

    private String place(@Nullable TokenStreamLocation location) {
        int line = location == null || location.getLineNr() < 1 ? 1 : location.getLineNr();
        return "Zeile " + (firstLine + line - 1);
    }
}
