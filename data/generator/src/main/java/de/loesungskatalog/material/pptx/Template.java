package de.loesungskatalog.material.pptx;

import de.loesungskatalog.material.archive.Archive;
import de.loesungskatalog.material.archive.Xml;
import de.loesungskatalog.material.page.Box;
import de.loesungskatalog.material.page.Colour;
import de.loesungskatalog.material.page.Deck;
import de.loesungskatalog.material.page.Design;
import de.loesungskatalog.material.page.Element.Ornament;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Our own empty presentation: one master, three layouts. POI brings one, too, but with eleven
 * layouts, a foreign size and English prompts.
 */
final class Template {

    private static final List<String> PARTS =
            List.of(
                    "docProps/app.xml",
                    "ppt/presentation.xml",
                    "ppt/_rels/presentation.xml.rels",
                    "ppt/presProps.xml",
                    "ppt/viewProps.xml",
                    "ppt/tableStyles.xml",
                    "ppt/theme/theme1.xml",
                    "ppt/slideMasters/slideMaster1.xml",
                    "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                    "ppt/slideLayouts/slideLayout1.xml",
                    "ppt/slideLayouts/slideLayout2.xml",
                    "ppt/slideLayouts/slideLayout3.xml",
                    "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                    "ppt/slideLayouts/_rels/slideLayout2.xml.rels",
                    "ppt/slideLayouts/_rels/slideLayout3.xml.rels");

    private Template() {}

    static InputStream open(Deck deck) throws IOException {
        Archive archive =
                new Archive(deck.date())
                        .add("[Content_Types].xml", part("content-types.xml"))
                        .add("_rels/.rels", part("package.rels"));
        for (String name : PARTS) {
            Design design = name.endsWith("slideLayout1.xml") ? Design.COVER : Design.CONTENT;
            archive.add(
                    name,
                    part(name)
                            .replace("{accent}", deck.accent().hex())
                            .replace("{background}", background(design, deck.accent())));
        }
        return new ByteArrayInputStream(archive.bytes());
    }

    private static String part(String name) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream("template/" + name)) {
            if (in == null) {
                throw new IOException("part " + name + " of the presentation template is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String background(Design design, Colour accent) {
        StringBuilder shapes = new StringBuilder();
        int id = 100;
        for (Ornament ornament : design.background(accent)) {
            shapes.append(shape(ornament, id++));
        }
        return shapes.toString();
    }

    private static Xml shape(Ornament ornament, int id) {
        Box box = ornament.box();
        return new Xml()
                .open("p:sp")
                .open("p:nvSpPr")
                .open("p:cNvPr", "id", "" + id, "name", "Schmuck " + id)
                .open("a:extLst")
                .open("a:ext", "uri", Alternative.DECORATIVE_URI)
                .empty(
                        "adec:decorative",
                        "xmlns:adec",
                        Alternative.DECORATIVE_NAMESPACE,
                        "val",
                        "1")
                .close()
                .close()
                .close()
                .empty("p:cNvSpPr")
                .open("p:nvPr", "userDrawn", "1")
                .close()
                .close()
                .open("p:spPr")
                .open("a:xfrm")
                .empty("a:off", "x", emu(box.x()), "y", emu(box.y()))
                .empty("a:ext", "cx", emu(box.width()), "cy", emu(box.height()))
                .close()
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .open("a:solidFill")
                .empty("a:srgbClr", "val", ornament.fill().hex())
                .close()
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .closeAll();
    }

    private static String emu(double points) {
        return "" + Math.round(points * 12700);
    }
}
