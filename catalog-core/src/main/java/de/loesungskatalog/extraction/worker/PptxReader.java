package de.loesungskatalog.extraction.worker;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** PowerPoint since 2007: a page for each slide, hidden ones included and marked. */
final class PptxReader implements FormatReader {

    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (OPCPackage container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XMLSlideShow show = new XMLSlideShow(container)) {
            OfficeProperties.of(show.getProperties(), findings);
            findings.countsImages();
            if (show.getSlides().size() < declared(show)) {
                throw new IOException("Slides are missing"); // POI leaves them out in silence
            }
            for (XSLFSlide slide : show.getSlides()) {
                SlideText text = new SlideText(slide.getTitle(), findings).walk(slide.getShapes());
                parts(slide, "chart", text);
                parts(slide, "diagramData", text);
                SlidePages.add(slide, text, findings);
            }
        } catch (OpenXML4JException e) {
            throw new IOException("Opening the presentation", e);
        }
    }

    /** Text of charts and diagrams, which lie in files of their own beside the slide. */
    private static void parts(XSLFSlide slide, String type, SlideText text)
            throws IOException, OpenXML4JException {
        PackagePart part = slide.getPackagePart();
        for (PackageRelationship relation : part.getRelationshipsByType(RELATION + type)) {
            if (relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart target = part.getRelatedPart(relation);
                if (target != null) {
                    try (InputStream xml = target.getInputStream()) {
                        text.add(DrawingXml.text(xml));
                    }
                }
            }
        }
    }

    private static int declared(XMLSlideShow show) {
        var slides = show.getCTPresentation().getSldIdLst();
        return slides == null ? 0 : slides.sizeOfSldIdArray();
    }
}
