package de.loesungskatalog.material.solution;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Where the facts come from, how far they can be trusted, and when they were read. */
public record Provenance(
        List<String> sources,
        String confidence,
        List<String> unsourced,
        String compiledBy,
        LocalDate readOn) {

    private static final String EDITORS = "Redaktion des Lösungskatalogs";
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    public boolean isOurs() {
        return EDITORS.equals(compiledBy);
    }

    public String readOnInWords() {
        return readOn.format(GERMAN);
    }

    /** Some sources carry a remark behind the address, or are no address at all. */
    public List<URI> addresses() {
        return sources.stream()
                .filter(source -> source.startsWith("http"))
                .map(source -> URI.create(source.split("\\s", 2)[0]))
                .distinct()
                .toList();
    }

    public List<String> hosts() {
        return addresses().stream().map(Provenance::host).distinct().toList();
    }

    public static String host(URI address) {
        String host = address.getAuthority();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }
}
