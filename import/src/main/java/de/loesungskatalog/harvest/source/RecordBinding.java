package de.loesungskatalog.harvest.source;

import com.fasterxml.jackson.annotation.JsonValue;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns nodes into the records of the domain. What does not fit is named and left out, the rest is
 * kept: a wrong element costs the element, a wrong optional field the field, and only a record
 * without what makes it a record is refused as a whole.
 *
 * <p>The vocabulary is that of the record classes themselves, so a new field of the domain needs
 * nothing here.
 */
final class RecordBinding {

    private RecordBinding() {}

    /** Empty if the node cannot become such a record; then the findings say why. */
    static <R extends Record> Optional<R> bind(Node node, Class<R> type, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.refused(
                    node,
                    "(Anfang)",
                    "Hier muss ein Datensatz mit Feldern stehen.",
                    "Beginnen Sie mit einem Feld wie „id: …“.");
            return Optional.empty();
        }
        return Optional.ofNullable(bound(mapping, type, "", findings)).map(type::cast);
    }

    private static @Nullable Object bound(
            Node.Mapping mapping, Class<?> type, String path, Findings findings) {
        RecordComponent[] components = type.getRecordComponents();
        noteUnknown(mapping, components, path, findings);
        @Nullable Object[] arguments = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            String field = path + component.getName();
            Node node = mapping.entries().get(component.getName());
            boolean delivered = node != null && !(node instanceof Node.Absent);
            arguments[i] =
                    delivered && node != null
                            ? value(node, component.getGenericType(), field, findings)
                            : null;
            if (arguments[i] == null && isRequired(component)) {
                complete = false;
                if (!delivered) {
                    findings.missing(mapping, field);
                }
            }
        }
        return complete ? construct(mapping, type, path, arguments, findings) : null;
    }

    private static void noteUnknown(
            Node.Mapping mapping, RecordComponent[] components, String path, Findings findings) {
        List<String> known = Arrays.stream(components).map(RecordComponent::getName).toList();
        mapping.entries()
                .forEach(
                        (key, node) -> {
                            if (!known.contains(key)) {
                                findings.note(
                                        node,
                                        path + Excerpt.of(key),
                                        "Dieses Feld kennt der Katalog nicht; es wird nicht"
                                                + " übernommen.",
                                        "Prüfen Sie die Schreibweise. Bekannt sind hier: "
                                                + String.join(", ", known)
                                                + ".");
                            }
                        });
    }

    private static boolean isRequired(RecordComponent component) {
        Class<?> type = component.getType();
        AnnotatedType annotated = component.getAnnotatedType();
        return !annotated.isAnnotationPresent(Nullable.class)
                && type != List.class
                && !FieldRules.HAVE_DEFAULT.contains(type);
    }

    private static @Nullable Object construct(
            Node.Mapping mapping,
            Class<?> type,
            String path,
            @Nullable Object[] arguments,
            Findings findings) {
        try {
            return canonical(type).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                findings.refused(
                        mapping,
                        path.isEmpty() ? "(Datensatz)" : path.substring(0, path.length() - 1),
                        FieldRules.of(type, refusal),
                        "Berichtigen Sie die Angabe.");
                return null;
            }
            throw new IllegalStateException("Building a " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Building a " + type.getSimpleName(), e);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }

    private static @Nullable Object value(Node node, Type generic, String path, Findings findings) {
        if (generic instanceof ParameterizedType list) {
            return elements(node, (Class<?>) list.getActualTypeArguments()[0], path, findings);
        }
        Class<?> type = (Class<?>) generic;
        if (type.isRecord() && !isValue(type)) {
            if (node instanceof Node.Mapping mapping) {
                return bound(mapping, type, path + ".", findings);
            }
            findings.refused(
                    node,
                    path,
                    "Hier müssen Felder stehen.",
                    "Rücken Sie darunter Felder ein, zum Beispiel „"
                            + type.getRecordComponents()[0].getName()
                            + ": …“.");
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            return ScalarBinding.bind(scalar, type, path, findings);
        }
        findings.refused(
                node,
                path,
                "Hier muss ein einzelner Wert stehen.",
                "Schreiben Sie einen Wert ohne Liste und ohne Unterfelder.");
        return null;
    }

    private static @Nullable List<Object> elements(
            Node node, Class<?> type, String path, Findings findings) {
        if (!(node instanceof Node.Sequence sequence)) {
            findings.refused(
                    node,
                    path,
                    "Hier muss eine Liste stehen.",
                    "Schreiben Sie jeden Eintrag in eine eigene Zeile, die mit „- “ beginnt.");
            return null;
        }
        List<Object> values = new ArrayList<>();
        Map<Integer, Node> absent = new LinkedHashMap<>();
        for (int i = 0; i < sequence.elements().size(); i++) {
            Node element = sequence.elements().get(i);
            if (element instanceof Node.Absent) {
                absent.put(i, element);
                continue;
            }
            Object value = value(element, type, path + "[" + (i + 1) + "]", findings);
            if (value != null) {
                values.add(value);
            }
        }
        absent.forEach(
                (i, element) ->
                        findings.note(
                                element,
                                path + "[" + (i + 1) + "]",
                                "Der Eintrag ist leer.",
                                "Löschen Sie die Zeile."));
        return values;
    }

    /** A record that is written as a single value, such as an id. */
    static boolean isValue(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
