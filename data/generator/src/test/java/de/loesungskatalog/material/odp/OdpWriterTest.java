package de.loesungskatalog.material.odp;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.material.SampleCatalogue;
import de.loesungskatalog.material.page.Deck;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class OdpWriterTest {

    private Deck deck;
    private Map<String, byte[]> parts;
    private Document content;

    @BeforeEach
    void write() throws IOException, SAXException, ParserConfigurationException {
        Deck plain = SampleCatalogue.deck(SampleCatalogue.appointments());
        deck =
                new Deck(
                        plain.title(),
                        plain.subject(),
                        plain.accent(),
                        plain.date(),
                        plain.slides().stream()
                                .map(slide -> slide.withNotes("Herkunft: Bericht"))
                                .toList());
        parts = unpacked(new OdpWriter().write(deck));
        content = parsed(part("content.xml"));
    }

    @Test
    void mimetypeComesFirst() {
        assertThat(parts.keySet().iterator().next()).isEqualTo("mimetype");
    }

    @Test
    void everyPartIsWellFormed() throws Exception {
        for (String name : new String[] {"styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            assertThat(parsed(part(name)).getDocumentElement()).isNotNull();
        }
    }

    @Test
    void eachPageBeginsWithItsTitle() {
        NodeList pages = content.getElementsByTagName("draw:page");
        assertThat(
                        IntStream.range(0, pages.getLength())
                                .mapToObj(index -> firstText((Element) pages.item(index))))
                .containsExactlyElementsOf(
                        deck.slides().stream().map(slide -> slide.title().text()).toList());
    }

    @Test
    void notesStaySeparate() {
        NodeList notes = content.getElementsByTagName("presentation:notes");
        assertThat(notes.getLength()).isEqualTo(deck.slides().size());
        for (int index = 0; index < notes.getLength(); index++) {
            assertThat(notes.item(index).getTextContent()).isEqualTo("Herkunft: Bericht");
            notes.item(index).setTextContent("");
        }
        assertThat(content.getDocumentElement().getTextContent())
                .doesNotContain("Herkunft: Bericht");
    }

    private byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private static String firstText(Element page) {
        Element frame = (Element) page.getElementsByTagName("draw:frame").item(0);
        assertThat(frame.getAttribute("presentation:class")).isEqualTo("title");
        return frame.getTextContent();
    }

    private static Document parsed(byte[] xml)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
