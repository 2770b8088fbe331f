package de.loesungskatalog.material.solution;

import de.loesungskatalog.material.solution.SolutionRecord.Link;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A web address in as many words as there is room for; the link behind it is always complete. Paths
 * are not shown: they are no German, and some name persons. Only places of source code have paths
 * that are names.
 *
 * @param rank of several addresses of one site, from 1; 0 if it is the only one
 */
public record Citation(URI address, int rank, List<Link> links) {

    private static final Set<String> CODE =
            Set.of("github.com", "gitlab.com", "gitlab.opencode.de");

    /** The citations of all these addresses, in their order. */
    public static List<Citation> of(List<URI> addresses, List<Link> links) {
        List<Citation> citations = new ArrayList<>();
        for (URI address : addresses) {
            List<URI> sameSite =
                    addresses.stream().filter(other -> site(other).equals(site(address))).toList();
            int rank = sameSite.size() == 1 ? 0 : sameSite.indexOf(address) + 1;
            citations.add(new Citation(address, rank, links));
        }
        return citations;
    }

    /** The first wording for which there is room. */
    public String fitting(Predicate<String> room) {
        return wordings().stream().filter(room).findFirst().orElse(Provenance.host(address));
    }

    /** The wording where there is room enough. */
    public String text() {
        return wordings().getFirst();
    }

    private List<String> wordings() {
        List<String> wordings = new ArrayList<>();
        links.stream()
                .filter(link -> link.url().equals(address.toString()))
                .forEach(
                        link -> {
                            wordings.add(link.label() + " (" + site(address) + ")");
                            wordings.add(link.label() + " (" + Provenance.host(address) + ")");
                        });
        wordings.add(rank == 0 ? site(address) : site(address) + ", Seite " + rank);
        return wordings;
    }

    private static String site(URI address) {
        String host = Provenance.host(address);
        return CODE.contains(host) && address.getRawQuery() == null
                ? host + address.getRawPath().replaceAll("/$", "")
                : host;
    }
}
