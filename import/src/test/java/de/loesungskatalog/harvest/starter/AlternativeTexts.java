package de.loesungskatalog.harvest.starter;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * Diagrams, tables and pictures of a deck that are not described in words. Reads the files
 * themselves: what a screen reader gets is not what a text extraction sees.
 */
final class AlternativeTexts {

    /** Parts of a presentation that show what words do not say. */
    private static final Set<String> NEED_WORDS =
            Set.of("p:grpSp", "p:graphicFrame", "p:pic", "draw:g", "draw:image", "table:table");

    private static final Set<String> FIGURES = Set.of("Figure", "Formula");

    private AlternativeTexts() {}

    static List<String> missingIn(Path deck) throws IOException {
        String name = deck.toString();
        return name.endsWith(".pdf") ? missingInPdf(deck) : missingInPresentation(deck);
    }

    private static List<String> missingInPresentation(Path deck) throws IOException {
        List<String> missing = new ArrayList<>();
        try (ZipFile archive = new ZipFile(deck.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                if (entry.getName().matches("ppt/slides/slide\\d+\\.xml|content\\.xml")) {
                    elements(parse(archive, entry))
                            .filter(element -> NEED_WORDS.contains(element.getTagName()))
                            .filter(element -> description(element).isBlank())
                            .forEach(element -> missing.add(entry + ": " + element.getTagName()));
                }
            }
        }
        return missing;
    }

    private static String description(Element element) {
        if (element.getTagName().startsWith("p:")) {
            return children(element)
                    .flatMap(AlternativeTexts::children)
                    .filter(child -> child.getTagName().equals("p:cNvPr"))
                    .map(child -> child.getAttribute("descr"))
                    .findFirst()
                    .orElse("");
        }
        // A table or an image is described by its frame, a group by itself
        Element described =
                element.getTagName().equals("draw:g") ? element : (Element) element.getParentNode();
        return children(described)
                .filter(child -> child.getTagName().equals("svg:desc"))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<String> missingInPdf(Path deck) throws IOException {
        try (PDDocument document = Loader.loadPDF(deck.toFile())) {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                return List.of("no tags");
            }
            List<String> missing = new ArrayList<>();
            collect(root, missing);
            return missing;
        }
    }

    private static void collect(PDStructureNode node, List<String> missing) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String words = element.getAlternateDescription();
                if (FIGURES.contains(element.getStructureType())
                        && (words == null || words.isBlank())) {
                    missing.add(element.getStructureType());
                }
                collect(element, missing);
            }
        }
    }

    private static Stream<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    private static Stream<Element> children(Element element) {
        NodeList all = element.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Document parse(ZipFile archive, ZipEntry entry) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("Reading " + entry + " of " + archive.getName(), e);
        }
    }
}
