package de.loesungskatalog.extraction.worker;

import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Free fonts that stand in for those of offices: first those of the same widths, so that lines
 * break as in the original, else one of the same kind.
 */
final class Fonts {

    private static final String SANS = "Liberation Sans";
    private static final String SERIF = "Liberation Serif";
    private static final String MONO = "Liberation Mono";

    private static final Map<String, String> SAME_WIDTH =
            Map.ofEntries(
                    Map.entry("calibri", "Carlito"),
                    Map.entry("calibri light", "Carlito"), // there is no lighter one
                    Map.entry("cambria", "Caladea"),
                    Map.entry("arial", SANS),
                    Map.entry("helvetica", SANS),
                    Map.entry("arial narrow", "Liberation Sans Narrow"),
                    Map.entry("times new roman", SERIF),
                    Map.entry("times", SERIF),
                    Map.entry("courier new", MONO),
                    Map.entry("courier", MONO));

    private static final List<String> SERIFS =
            List.of("cambria", "garamond", "georgia", "palatino", "bookman", "roman", "serif");

    private static final List<String> MONOS =
            List.of("mono", "console", "consolas", "code", "courier");

    private static final Set<String> INSTALLED = installed();

    private Fonts() {}

    /** Name of an installed font for the name in a file. */
    static String like(String name) {
        if (INSTALLED.contains(name)) {
            return name;
        }
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        String same = SAME_WIDTH.get(wanted);
        if (same != null && INSTALLED.contains(same)) {
            return same;
        }
        String kind = kind(wanted);
        return INSTALLED.contains(kind) ? kind : name; // then Java chooses
    }

    private static String kind(String wanted) {
        if (MONOS.stream().anyMatch(wanted::contains)) {
            return MONO;
        }
        boolean serif = !wanted.contains("sans") && SERIFS.stream().anyMatch(wanted::contains);
        return serif ? SERIF : SANS;
    }

    private static Set<String> installed() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(
                Arrays.asList(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames(Locale.ROOT)));
        return names;
    }
}
