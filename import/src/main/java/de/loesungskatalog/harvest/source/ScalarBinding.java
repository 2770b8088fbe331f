package de.loesungskatalog.harvest.source;

import com.fasterxml.jackson.annotation.JsonValue;

import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a single written value into text, number, date, code or id. */
final class ScalarBinding {

    private static final Set<String> ADDRESSES = Set.of("url", "website", "recording");

    private ScalarBinding() {}

    static @Nullable Object bind(Node.Scalar node, Class<?> type, String path, Findings findings) {
        if (type == String.class) {
            return text(node, path, findings);
        }
        String text = node.text().strip();
        if (type == int.class || type == Integer.class) {
            return number(node, text, path, findings);
        }
        if (type == Boolean.class || type == boolean.class) {
            return truth(node, text, path, findings);
        }
        if (type == LocalDate.class) {
            return date(node, text, path, findings);
        }
        if (type.isEnum()) {
            return code(node, text, type, path, findings);
        }
        if (RecordBinding.isValue(type)) {
            return id(node, text, type, path, findings);
        }
        throw new IllegalStateException("No rule for " + type + " of " + path);
    }

    private static @Nullable String text(Node.Scalar node, String path, Findings findings) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        if (ADDRESSES.contains(field) && !isWebAddress(node.text().strip())) {
            findings.refused(
                    node,
                    path,
                    "Das ist keine Adresse im Web.",
                    "Schreiben Sie die Adresse mit https:// am Anfang und ohne Leerzeichen.");
            return null;
        }
        return node.text();
    }

    /** Anything else, such as {@code javascript:}, must not become a link. */
    static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme())
                            || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable Integer number(
            Node.Scalar node, String text, String path, Findings findings) {
        if (text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        findings.refused(
                node, path, "Hier muss eine ganze Zahl stehen.", "Schreiben Sie nur Ziffern.");
        return null;
    }

    private static @Nullable Boolean truth(
            Node.Scalar node, String text, String path, Findings findings) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        findings.refused(
                node, path, "Erlaubt sind true und false.", "Schreiben Sie true oder false.");
        return null;
    }

    private static @Nullable LocalDate date(
            Node.Scalar node, String text, String path, Findings findings) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.refused(
                    node,
                    path,
                    "Das ist kein Datum.",
                    "Schreiben Sie Jahr, Monat und Tag, zum Beispiel 2026-11-23.");
            return null;
        }
    }

    private static @Nullable Object code(
            Node.Scalar node, String text, Class<?> type, String path, Findings findings) {
        if (type == TopicArea.class) {
            var area = TopicArea.parse(text);
            if (area.isPresent()) {
                return area.get();
            }
        }
        for (Object constant : type.getEnumConstants()) {
            if (codeOf(constant).equals(text) || labelOf(constant).equalsIgnoreCase(text)) {
                return constant;
            }
        }
        findings.refused(
                node,
                path,
                "Der Wert ist nicht erlaubt.",
                "Erlaubt sind: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(ScalarBinding::codeOf)
                                .collect(Collectors.joining(", "))
                        + ".");
        return null;
    }

    /** The German name that pages show; people write that into spreadsheets. */
    private static String labelOf(Object constant) {
        try {
            return String.valueOf(constant.getClass().getMethod("label").invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Label of " + constant, e);
        }
    }

    private static String codeOf(Object constant) {
        try {
            for (Method method : constant.getClass().getMethods()) {
                if (method.isAnnotationPresent(JsonValue.class)) {
                    return String.valueOf(method.invoke(constant));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Code of " + constant, e);
        }
        throw new IllegalStateException(constant.getClass() + " has no code");
    }

    private static @Nullable Object id(
            Node.Scalar node, String text, Class<?> type, String path, Findings findings) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                findings.refused(
                        node, path, FieldRules.of(type, refusal), "Berichtigen Sie die Angabe.");
                return null;
            }
            throw new IllegalStateException("Building a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Building a " + type.getSimpleName(), e);
        }
    }
}
