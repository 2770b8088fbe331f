package de.loesungskatalog.material.archive;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML element by element, escaped. Names and attributes come out exactly in the order given.
 */
public final class Xml {

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** An XML file. */
    public static Xml file() {
        Xml xml = new Xml();
        xml.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /** Opens an element; attributes are given as name, value, name, value. */
    public Xml open(String name, String... attributes) {
        start(name, attributes);
        text.append('>');
        open.push(name);
        return this;
    }

    public Xml close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    public Xml empty(String name, String... attributes) {
        start(name, attributes);
        text.append("/>");
        return this;
    }

    public Xml leaf(String name, String content, String... attributes) {
        return open(name, attributes).text(content).close();
    }

    public Xml text(String content) {
        text.append(escaped(content));
        return this;
    }

    /** What is XML already. */
    public Xml raw(Xml other) {
        text.append(other);
        return this;
    }

    public Xml closeAll() {
        while (!open.isEmpty()) {
            close();
        }
        return this;
    }

    private void start(String name, String... attributes) {
        text.append('<').append(name);
        for (int index = 0; index < attributes.length; index += 2) {
            text.append(' ')
                    .append(attributes[index])
                    .append("=\"")
                    .append(escaped(attributes[index + 1]))
                    .append('"');
        }
    }

    public static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
