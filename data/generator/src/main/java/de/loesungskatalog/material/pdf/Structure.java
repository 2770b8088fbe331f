package de.loesungskatalog.material.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

import java.util.ArrayList;
import java.util.List;

/** The structure tree: headings, paragraphs, lists and tables, tied to the pieces of the pages. */
final class Structure {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private final COSArray parents = new COSArray();
    private final List<COSArray> pages = new ArrayList<>();

    Structure(PDDocument document) {
        document.getDocumentCatalog().setStructureTreeRoot(root);
        top = add("Document", root);
    }

    PDStructureElement top() {
        return top;
    }

    PDStructureElement add(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Announces a page; its pieces refer to it by the number that is set here. */
    void add(PDPage page) {
        page.setStructParents(pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        COSArray pieces = new COSArray();
        parents.add(COSInteger.get(pages.size()));
        parents.add(pieces);
        pages.add(pieces);
    }

    /** The number of the next piece of the page, which belongs to this element. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray pieces = pages.get(page.getStructParents());
        element.setPage(page);
        element.appendKid(pieces.size());
        pieces.add(element);
        return pieces.size() - 1;
    }

    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages.size());
    }
}
