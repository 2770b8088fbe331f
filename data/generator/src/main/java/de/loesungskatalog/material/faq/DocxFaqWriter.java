package de.loesungskatalog.material.faq;

import de.loesungskatalog.material.archive.Archive;
import de.loesungskatalog.material.archive.OfficeProperties;
import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.SolutionRecord.Faq;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes a list as .docx, with real headings and tables. */
public final class DocxFaqWriter implements FaqWriter {

    @Override
    public byte[] write(FaqList list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.addTo(document);
            DocxStyles.setPage(document);
            add(document, list.title(), DocxStyles.TITLE);
            add(document, list.imprint() + ".", DocxStyles.TEXT);
            entries(document, list);
            add(document, "Quellen", DocxStyles.HEADING);
            for (Citation source : list.sources()) {
                document.createParagraph()
                        .createHyperlinkRun(source.address().toString())
                        .setText(source.text());
            }
            new OfficeProperties(list.title(), list.subject(), list.date())
                    .writeTo(document.getProperties().getCoreProperties());
            document.write(bytes);
        }
        return Archive.repacked(bytes.toByteArray(), list.date());
    }

    private static void entries(XWPFDocument document, FaqList list) {
        FaqShape shape = list.shape(FaqShape.TABLE, FaqShape.HEADINGS, FaqShape.NUMBERED);
        if (shape == FaqShape.TABLE) {
            DocxTable.addTo(document, list.entries());
            return;
        }
        for (int index = 0; index < list.entries().size(); index++) {
            Faq entry = list.entries().get(index);
            if (shape == FaqShape.NUMBERED) {
                add(document, FaqList.numbered(index, entry), DocxStyles.QUESTION);
            } else {
                add(document, entry.question(), DocxStyles.HEADING);
            }
            add(document, FaqList.plain(entry.answer()), DocxStyles.TEXT);
        }
    }

    private static void add(XWPFDocument document, String text, String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
    }
}
