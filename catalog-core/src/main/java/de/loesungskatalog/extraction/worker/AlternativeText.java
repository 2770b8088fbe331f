package de.loesungskatalog.extraction.worker;

import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherComplexProperty;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hslf.usermodel.HSLFPictureShape;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a picture says to those who do not see it. File names and the phrases that office programs
 * invent by themselves are no alternative text.
 *
 * @param text empty if there is none
 * @param decorative marked by its author as mere decoration
 */
record AlternativeText(String text, boolean decorative) {

    private static final AlternativeText NONE = new AlternativeText("", false);

    private static final Pattern MACHINE_MADE =
            Pattern.compile(
                    "(?i)\\s*(automatisch generierte beschreibung|description automatically"
                        + " generated|ki-generierte inhalte können fehlerhaft sein\\.?|ai-generated"
                        + " content may be incorrect\\.?)\\s*");
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S*\\.(png|jpe?g|gif|svg|bmp|tiff?|emf|wmf)");

    static AlternativeText of(Shape<?, ?> picture) {
        return switch (picture) {
            case XSLFPictureShape shape when shape.getXmlObject() instanceof CTPicture xml ->
                    of(xml.getNvPicPr().getCNvPr());
            case HSLFPictureShape shape -> new AlternativeText(meant(description(shape)), false);
            default -> NONE;
        };
    }

    /** The text without what a program put there. */
    static String meant(String text) {
        String plain = MACHINE_MADE.matcher(PlainText.of(text)).replaceAll("").strip();
        return FILE_NAME.matcher(plain).matches() ? "" : plain;
    }

    private static AlternativeText of(CTNonVisualDrawingProps properties) {
        String text = properties.isSetDescr() ? meant(properties.getDescr()) : "";
        boolean decorative =
                properties.isSetExtLst() && properties.xmlText().contains("decorative val=\"1\"");
        return new AlternativeText(text, decorative);
    }

    private static String description(HSLFShape shape) {
        AbstractEscherOptRecord options = shape.getEscherOptRecord();
        EscherComplexProperty property =
                HSLFShape.getEscherProperty(options, EscherPropertyTypes.GROUPSHAPE__DESCRIPTION);
        return property == null
                ? ""
                : new String(property.getComplexData(), StandardCharsets.UTF_16LE);
    }
}
