package de.loesungskatalog.extraction.worker;

import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.file.Path;

/** PowerPoint before 2007. */
final class PptReader implements FormatReader {

    @Override
    public void read(Path file, Findings findings) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
                HSLFSlideShow show = new HSLFSlideShow(container)) {
            OfficeProperties.of(
                    show.getSummaryInformation(), show.getDocumentSummaryInformation(), findings);
            findings.countsImages();
            for (HSLFSlide slide : show.getSlides()) {
                SlideText text = new SlideText(slide.getTitle(), findings).walk(slide.getShapes());
                SlidePages.add(slide, text, findings);
            }
        }
    }
}
