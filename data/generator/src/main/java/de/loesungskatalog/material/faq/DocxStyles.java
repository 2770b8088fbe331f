package de.loesungskatalog.material.faq;

import de.loesungskatalog.material.page.Deck;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

import java.math.BigInteger;

/**
 * The four styles of our documents, and their paper. A document fresh from POI has none, not even
 * headings.
 */
final class DocxStyles {

    static final String TITLE = "Heading1";
    static final String HEADING = "Heading2";
    static final String QUESTION = "Frage";
    static final String TEXT = "Normal";

    private DocxStyles() {}

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Arial");
        fonts.setHAnsi("Arial");
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(Deck.LANGUAGE);
        add(styles, TEXT, "Normal", 22, false, 0);
        add(styles, TITLE, "heading 1", 36, true, 240);
        add(styles, HEADING, "heading 2", 26, true, 280);
        add(styles, QUESTION, "Frage", 22, true, 200);
    }

    /** A4 with margins of 2.5 cm; Word's own default is American paper. */
    static void setPage(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(11_906));
        section.getPgSz().setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(1_418);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(709));
        margins.setFooter(BigInteger.valueOf(709));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void add(
            XWPFStyles styles, String id, String name, int halfPoints, boolean bold, int before) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals(TEXT)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(TEXT);
        }
        if (name.startsWith("heading")) {
            style.addNewPPr()
                    .addNewOutlineLvl()
                    .setVal(new BigInteger(name.substring(8)).subtract(BigInteger.ONE));
        }
        CTSpacing spacing = (style.isSetPPr() ? style.getPPr() : style.addNewPPr()).addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(100));
        CTRPr letters = style.addNewRPr();
        if (bold) {
            letters.addNewB();
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }
}
