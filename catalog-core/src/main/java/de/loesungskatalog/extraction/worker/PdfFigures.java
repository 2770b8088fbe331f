package de.loesungskatalog.extraction.worker;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts the images of a PDF and those without an alternative text. In a PDF with structure these
 * are its figures; in one without, all images, and none has a text.
 */
final class PdfFigures {

    private static final int MOST_NODES = 100_000;

    private PdfFigures() {}

    static void count(PDDocument document, boolean tagged, Findings findings) {
        findings.countsImages();
        if (tagged) {
            ofStructure(document.getDocumentCatalog().getStructureTreeRoot(), findings);
        } else {
            ofPages(document, findings);
        }
    }

    private static void ofStructure(PDStructureNode root, Findings findings) {
        Deque<PDStructureNode> open = new ArrayDeque<>();
        open.push(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            PDStructureNode node = open.pop();
            if (node instanceof PDStructureElement element
                    && "Figure".equals(element.getStandardStructureType())) {
                findings.image(element.getAlternateDescription());
            }
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureNode below) {
                    open.push(below);
                }
            }
        }
    }

    private static void ofPages(PDDocument document, Findings findings) {
        Set<Object> seen = new HashSet<>(); // a logo on each page is one image
        for (PDPage page : document.getPages()) {
            findings.checkTime();
            PDResources resources = page.getResources();
            if (resources == null) {
                continue;
            }
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name) && seen.add(identity(resources, name))) {
                    findings.image(null);
                }
            }
        }
    }

    /** The object that other pages refer to, too. */
    private static Object identity(PDResources resources, COSName name) {
        COSDictionary images = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSBase item = images == null ? null : images.getItem(name);
        return item == null ? name : item;
    }
}
