package de.loesungskatalog.web.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

import de.loesungskatalog.web.SiteAddress;
import de.loesungskatalog.web.SiteSettings;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/** What all our feeds are made of. Identifiers are the addresses of pages. Thread-safe. */
@Component
class AtomParts {

    private static final String TYPE = "application/atom+xml;charset=UTF-8";

    private final SiteAddress site;
    private final SiteSettings settings;

    AtomParts(SiteAddress site, SiteSettings settings) {
        this.site = site;
        this.settings = settings;
    }

    /**
     * @param subject what the feed follows; empty = the whole catalogue
     * @param page what readers open in a browser
     * @param self where the feed itself lies
     */
    Feed feed(String subject, String page, String self, List<Entry> entries) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(site.of(page));
        feed.setTitle(subject.isEmpty() ? settings.name() : settings.name() + ": " + subject);
        feed.setUpdated(
                entries.stream()
                        .map(Entry::getUpdated)
                        .max(Date::compareTo)
                        .orElse(Date.from(Instant.EPOCH)));
        feed.setAlternateLinks(List.of(link(page, "alternate")));
        feed.setOtherLinks(List.of(link(self, "self")));
        feed.setEntries(entries);
        return feed;
    }

    /**
     * @param author who is behind it; Atom wants one, so the catalogue stands in for nobody
     */
    Entry entry(
            String page,
            String title,
            @Nullable LocalDate updated,
            @Nullable String summary,
            @Nullable String author) {
        Entry entry = new Entry();
        entry.setId(site.of(page));
        entry.setTitle(title);
        entry.setUpdated(
                updated == null
                        ? Date.from(Instant.EPOCH) // not known; Atom insists on a date
                        : Date.from(updated.atStartOfDay(ZoneOffset.UTC).toInstant()));
        entry.setAlternateLinks(List.of(link(page, "alternate")));
        Person person = new Person();
        person.setName(author == null ? settings.name() : author);
        entry.setAuthors(List.of(person));
        if (summary != null) {
            Content content = new Content();
            content.setType("text");
            content.setValue(summary);
            entry.setSummary(content);
        }
        return entry;
    }

    Link link(String path, String relation) {
        Link link = new Link();
        link.setHref(site.of(path));
        link.setRel(relation);
        return link;
    }

    ResponseEntity<String> answer(Feed feed) throws FeedException {
        return ResponseEntity.ok()
                .header("Content-Type", TYPE)
                .body(new WireFeedOutput().outputString(feed));
    }
}
