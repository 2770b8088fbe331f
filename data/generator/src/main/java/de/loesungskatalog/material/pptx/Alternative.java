package de.loesungskatalog.material.pptx;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import javax.xml.namespace.QName;

/** What a screen reader says about a shape. POI has no call for it. */
final class Alternative {

    static final String DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    static final String DECORATIVE_NAMESPACE =
            "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private Alternative() {}

    static void describe(XSLFShape shape, String name, String description) {
        CTNonVisualDrawingProps properties = properties(shape);
        properties.setName(name);
        properties.setDescr(description);
    }

    static void name(XSLFShape shape, String name) {
        properties(shape).setName(name);
    }

    static void decorative(XSLFShape shape, String name) {
        CTNonVisualDrawingProps properties = properties(shape);
        properties.setName(name);
        CTOfficeArtExtension extension = properties.addNewExtLst().addNewExt();
        extension.setUri(DECORATIVE_URI);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(DECORATIVE_NAMESPACE, "decorative", "adec"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private static CTNonVisualDrawingProps properties(XSLFShape shape) {
        return switch (shape.getXmlObject()) {
            case CTShape xml -> xml.getNvSpPr().getCNvPr();
            case CTConnector xml -> xml.getNvCxnSpPr().getCNvPr();
            case CTGraphicalObjectFrame xml -> xml.getNvGraphicFramePr().getCNvPr();
            case CTGroupShape xml -> xml.getNvGrpSpPr().getCNvPr();
            default ->
                    throw new IllegalArgumentException(
                            "no alternative text for " + shape.getClass());
        };
    }
}
