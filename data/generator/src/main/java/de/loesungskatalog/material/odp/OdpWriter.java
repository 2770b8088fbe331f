package de.loesungskatalog.material.odp;

import de.loesungskatalog.material.archive.Archive;
import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.DeckWriter;

import java.io.IOException;
import java.util.List;

/** Writes a deck as .odp. */
public final class OdpWriter implements DeckWriter {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.presentation";

    @Override
    public byte[] write(Deck deck) throws IOException {
        return new Archive(deck.date())
                .add("mimetype", MEDIA_TYPE)
                .add("content.xml", new OdpContent(deck).xml().toString())
                .add("styles.xml", new OdpStyles(deck).xml().toString())
                .add("meta.xml", meta(deck).toString())
                .add("META-INF/manifest.xml", manifest().toString())
                .bytes();
    }

    private static Xml meta(Deck deck) {
        String date = deck.date() + "T00:00:00";
        return Xml.file()
                .open("office:document-meta", Namespaces.ALL)
                .open("office:meta")
                .leaf("meta:generator", Deck.CREATOR)
                .leaf("dc:title", deck.title())
                .leaf("dc:subject", deck.subject())
                .leaf("meta:initial-creator", Deck.CREATOR)
                .leaf("dc:creator", Deck.CREATOR)
                .leaf("meta:creation-date", date)
                .leaf("dc:date", date)
                .leaf("dc:language", Deck.LANGUAGE)
                .closeAll();
    }

    private static Xml manifest() {
        Xml xml =
                Xml.file()
                        .open(
                                "manifest:manifest",
                                "xmlns:manifest",
                                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
                                "manifest:version",
                                "1.3");
        xml.empty(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                MEDIA_TYPE);
        for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
            xml.empty(
                    "manifest:file-entry",
                    "manifest:full-path",
                    part,
                    "manifest:media-type",
                    "text/xml");
        }
        return xml.closeAll();
    }
}
