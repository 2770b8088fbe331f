package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.extraction.DrawRequest;
import de.loesungskatalog.extraction.DrawnPage;
import de.loesungskatalog.extraction.ExtractionLimits;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * Draws pages of files: PDF by PDFBox, slides by LibreOffice where it is installed, else by POI.
 * Every page that was asked for is answered, unless time is over.
 */
final class Drawing {

    private static final String PDF = "application/pdf";
    private static final String PPT = "application/vnd.ms-powerpoint";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

    private final ExtractionLimits limits;
    private final OfficeConversion office;

    Drawing(ExtractionLimits limits, OfficeConversion office) {
        this.limits = limits;
        this.office = office;
    }

    void draw(DrawRequest request, DataOutputStream out) throws IOException {
        try (PageDrawer drawer = open(request)) {
            long deadline = System.nanoTime() + limits.softTime().toNanos();
            for (int number : request.numbers()) {
                page(drawer, number).write(out);
                if (System.nanoTime() > deadline) {
                    break; // the server asks for the rest, after others who wait
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The edge: libraries answer damaged files with any exception there is
            note(request.file(), e);
            for (int number : request.numbers()) {
                DrawnPage.failed(number).write(out);
            }
        }
        DrawnPage.end(out);
    }

    private PageDrawer open(DrawRequest request) throws IOException {
        Path file = request.file();
        if (ContainerScan.isContainer(file)) {
            new ContainerScan(limits).scan(file);
        }
        if (request.mediaType().equals(PDF)) {
            return PdfDrawer.open(file);
        }
        Optional<PageDrawer> converted = converted(request);
        if (converted.isPresent()) {
            return converted.get();
        }
        if (request.mediaType().startsWith(OPEN_DOCUMENT)) {
            throw new IOException("Only an office program draws " + request.mediaType());
        }
        return SlideDrawer.open(file, request.mediaType().equals(PPT));
    }

    /** The file as a PDF, unless its pages would not be those that we counted. */
    private Optional<PageDrawer> converted(DrawRequest request) {
        try {
            Optional<Path> pdf = office.pdf(request.file());
            if (pdf.isEmpty()) {
                return Optional.empty();
            }
            PageDrawer drawer = PdfDrawer.open(pdf.get());
            if (drawer.pages() == request.pages()) {
                return Optional.of(drawer);
            }
            drawer.close();
            throw new IOException(drawer.pages() + " pages instead of " + request.pages());
        } catch (IOException e) {
            note(request.file(), e);
            return Optional.empty();
        }
    }

    private static DrawnPage page(PageDrawer drawer, int number) {
        try {
            BufferedImage large = drawer.draw(number, PagePictures.LARGE);
            return new DrawnPage(number, png(Scaled.to(large, PagePictures.SMALL)), png(large));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            note(Path.of("page " + number), e); // the other pages may be fine
            return DrawnPage.failed(number);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** For the last words of the process, which end in the log if it dies. */
    private static void note(Path what, Throwable e) {
        System.err.println(what.getFileName() + ": " + e);
    }
}
