package de.loesungskatalog.material.pdf;

import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Deck;

import java.time.LocalDate;

/** Title, language and date once more, in the form that archives read. */
final class Xmp {

    private Xmp() {}

    static String packet(String title, LocalDate date) {
        Xml xml =
                new Xml()
                        .open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
                        .open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                        .open(
                                "rdf:Description",
                                "rdf:about",
                                "",
                                "xmlns:dc",
                                "http://purl.org/dc/elements/1.1/",
                                "xmlns:xmp",
                                "http://ns.adobe.com/xap/1.0/",
                                "xmp:CreateDate",
                                date + "T00:00:00Z")
                        .open("dc:title")
                        .open("rdf:Alt")
                        .leaf("rdf:li", title, "xml:lang", Deck.LANGUAGE)
                        .close()
                        .close()
                        .open("dc:creator")
                        .open("rdf:Seq")
                        .leaf("rdf:li", Deck.CREATOR)
                        .close()
                        .close()
                        .open("dc:language")
                        .open("rdf:Bag")
                        .leaf("rdf:li", Deck.LANGUAGE)
                        .closeAll();
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                + xml
                + "\n<?xpacket end=\"r\"?>";
    }
}
