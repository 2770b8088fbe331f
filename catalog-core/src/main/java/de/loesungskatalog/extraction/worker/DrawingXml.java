package de.loesungskatalog.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.StringJoiner;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Words in a chart or diagram of Office: texts and the names of series and categories. */
final class DrawingXml {

    private static final String TEXT = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private DrawingXml() {}

    static String text(InputStream xml) throws IOException {
        StringJoiner text = new StringJoiner("\n");
        try {
            XMLStreamReader reader = SafeXml.reader(xml);
            boolean names = false; // numbers of a chart stand in the same element as its names
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String element = reader.getLocalName();
                    if (element.equals("strCache")) {
                        names = true;
                    } else if ((element.equals("t") && TEXT.equals(reader.getNamespaceURI()))
                            || (element.equals("v") && names)) {
                        text.add(reader.getElementText());
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    names &= !reader.getLocalName().equals("strCache");
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("Reading a chart or diagram", e);
        }
        return text.toString();
    }
}
