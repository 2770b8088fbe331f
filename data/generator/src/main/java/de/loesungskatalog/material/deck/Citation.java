package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.solution.Provenance;
import de.loesungskatalog.material.solution.SolutionRecord.Link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A web address in as many words as there is room for; the link behind it is always complete. */
record Citation(URI address, List<Link> links) {

    private static final Pattern TELLING_END =
            Pattern.compile("(\\p{L}[\\p{L}\\d]*(?:[-_]\\p{L}[\\p{L}\\d]*)+)");

    /** The first wording for which there is room. */
    String fitting(Predicate<String> room) {
        return wordings().stream().filter(room).findFirst().orElse(Provenance.host(address));
    }

    private List<String> wordings() {
        String host = Provenance.host(address);
        boolean readable = address.getRawQuery() == null && !address.getRawPath().contains("%");
        String whole = readable ? host + address.getRawPath().replaceAll("/$", "") : host;
        List<String> wordings = new ArrayList<>();
        links.stream()
                .filter(link -> link.url().equals(address.toString()))
                .forEach(
                        link -> {
                            wordings.add(link.label() + " (" + whole + ")");
                            wordings.add(link.label() + " (" + host + ")");
                        });
        if (readable) {
            wordings.add(whole);
        }
        wordings.addAll(shortened(host));
        return wordings;
    }

    /** The last part of the path, cut at its hyphens, if it is made of words. */
    private List<String> shortened(String host) {
        String path = address.getRawPath();
        String last = path.replaceAll("/$", "").replaceAll(".*/", "").replaceAll("\\.html?$", "");
        Matcher words = TELLING_END.matcher(last);
        List<String> wordings = new ArrayList<>();
        if (words.find()) {
            String rest = words.group(1);
            wordings.add(host + "/…/" + rest);
            while (rest.contains("-")) {
                rest = rest.substring(0, rest.lastIndexOf('-'));
                wordings.add(host + "/…/" + rest + "…");
            }
        }
        return wordings;
    }
}
