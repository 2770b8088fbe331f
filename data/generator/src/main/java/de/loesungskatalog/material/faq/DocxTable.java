package de.loesungskatalog.material.faq;

import de.loesungskatalog.material.solution.SolutionRecord.Faq;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

import java.math.BigInteger;
import java.util.List;

/** Questions on the left, answers on the right; the heads repeat on every page. */
final class DocxTable {

    // twentieths of a point; together A4 less the margins
    private static final int QUESTION_WIDTH = 3270;
    private static final int ANSWER_WIDTH = 5800;

    private DocxTable() {}

    static void addTo(XWPFDocument document, List<Faq> entries) {
        XWPFTable table = document.createTable(entries.size() + 1, 2);
        table.setWidth(QUESTION_WIDTH + ANSWER_WIDTH);
        table.setCellMargins(80, 120, 80, 120);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid(); // POI forgets it, Word insists on it
        grid.addNewGridCol().setW(BigInteger.valueOf(QUESTION_WIDTH));
        grid.addNewGridCol().setW(BigInteger.valueOf(ANSWER_WIDTH));
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0), "Frage", "Antwort", DocxStyles.QUESTION);
        for (int index = 0; index < entries.size(); index++) {
            XWPFTableRow row = table.getRow(index + 1);
            row.setCantSplitRow(true);
            fill(
                    row,
                    entries.get(index).question(),
                    FaqList.plain(entries.get(index).answer()),
                    DocxStyles.TEXT);
        }
    }

    private static void fill(XWPFTableRow row, String question, String answer, String answerStyle) {
        fill(row.getCell(0), question, DocxStyles.QUESTION, QUESTION_WIDTH);
        fill(row.getCell(1), answer, answerStyle, ANSWER_WIDTH);
    }

    private static void fill(XWPFTableCell cell, String text, String style, int width) {
        cell.setWidth("" + width);
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        paragraph.setSpacingBefore(0); // so that question and answer stand on one line
        paragraph.createRun().setText(text);
    }
}
