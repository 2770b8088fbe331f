package de.loesungskatalog.web.feed;

import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.Solutions;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;
import de.loesungskatalog.web.Addresses;
import de.loesungskatalog.web.SiteAddress;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** All pages for search engines. Results are left out: they combine without end. */
@Controller
class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> FIXED =
            List.of(
                    "/",
                    "/themen",
                    "/regionen",
                    "/veranstaltungen",
                    "/hilfe",
                    "/impressum",
                    "/datenschutz",
                    "/barrierefreiheit");
    private static final int MAX_SOLUTIONS =
            10_000; // with documents below the 50,000 of the format

    private final Solutions solutions;
    private final SourceDocuments documents;
    private final Organisations organisations;
    private final Events events;
    private final Taxonomy taxonomy;
    private final SiteAddress site;

    SiteMap(
            Solutions solutions,
            SourceDocuments documents,
            Organisations organisations,
            Events events,
            Taxonomy taxonomy,
            SiteAddress site) {
        this.solutions = solutions;
        this.documents = documents;
        this.organisations = organisations;
        this.events = events;
        this.taxonomy = taxonomy;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /suche?\nDisallow: /api/\n\nSitemap: "
                + site.of("/sitemap.xml")
                + "\n";
    }

    @GetMapping("/sitemap.xml")
    void siteMap(HttpServletResponse response) throws IOException, XMLStreamException {
        response.setContentType("application/xml;charset=UTF-8");
        XMLStreamWriter xml =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(
                                response.getOutputStream(), StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String path : FIXED) {
            page(xml, path, null);
        }
        for (TopicArea topic : TopicArea.values()) {
            page(xml, Addresses.topic(topic), null);
        }
        for (var region : taxonomy.modelRegions()) {
            page(xml, Addresses.region(region), null);
        }
        for (var organisation : organisations.all()) {
            page(xml, Addresses.organisation(organisation.id()), null);
        }
        for (var series : events.all()) {
            page(xml, Addresses.event(series.id()), null);
        }
        for (Solution solution : solutions.newest(MAX_SOLUTIONS)) {
            page(xml, Addresses.solution(solution.id()), solution.updated());
            for (SourceDocument document : documents.of(solution.id())) {
                if (document.isPublic()) {
                    page(xml, Addresses.document(document.id()), solution.updated());
                }
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void page(XMLStreamWriter xml, String path, @Nullable LocalDate changed)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(site.of(path));
        xml.writeEndElement();
        if (changed != null) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed.toString());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
