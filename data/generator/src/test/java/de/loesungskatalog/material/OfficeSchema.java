package de.loesungskatalog.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Validates Office files as strictly as PowerPoint and Word read them; POI itself forgives much.
 */
public final class OfficeSchema {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private OfficeSchema() {}

    public static void assertObeyed(OPCPackage file)
            throws IOException, XmlException, InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            String name = part.getPartName().getName();
            if (name.endsWith(".xml") && !name.startsWith("/docProps/")) {
                assertObeyed(part, name);
            }
        }
    }

    private static void assertObeyed(PackagePart part, String name)
            throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        XmlObject xml = SCHEMAS.parse(part.getInputStream(), null, null);
        assertThat(xml.schemaType().isDocumentType()).as("schema known for " + name).isTrue();
        xml.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(name).isEmpty();
    }
}
