package de.loesungskatalog.harvest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report as editors read it: what happened in one line, then everything that needs a look. */
public final class GermanSummary {

    /** Lines of each level in the text; the JSON report has all of them. */
    static final int SHOWN = 50;

    private GermanSummary() {}

    public static String of(HarvestReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(report.run()));
        for (Level level : List.of(Level.FATAL, Level.INCOMPLETE, Level.NOTE)) {
            lines.addAll(section(report, level));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String headline(RunSummary run) {
        String verb = run.dryRun() ? "Probelauf (nichts geändert): " : "Einlesen: ";
        return verb
                + count(run, ItemChange.NEW)
                + " neu, "
                + count(run, ItemChange.CHANGED)
                + " geändert, "
                + count(run, ItemChange.UNCHANGED)
                + " unverändert, "
                + count(run, ItemChange.WITHDRAWN)
                + " zurückgezogen; "
                + run.pages()
                + " Seiten in "
                + String.format(Locale.GERMAN, "%.1f", run.seconds())
                + " Sekunden.";
    }

    private static List<String> section(HarvestReport report, Level level) {
        List<ReportItem> items =
                report.items().stream().filter(item -> item.level() == level).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(heading(level) + " (" + items.size() + "):");
        items.stream().limit(SHOWN).forEach(item -> lines.add(line(item)));
        if (items.size() > SHOWN) {
            lines.add("- … und " + (items.size() - SHOWN) + " weitere; alle mit --report DATEI.");
        }
        return lines;
    }

    private static String heading(Level level) {
        return switch (level) {
            case FATAL -> "Abgebrochen";
            case INCOMPLETE -> "Bitte prüfen";
            case NOTE -> "Hinweise";
            case OK -> "In Ordnung";
        };
    }

    private static String line(ReportItem item) {
        String remedy = item.remedy() == null ? "" : " " + item.remedy();
        return "- " + item.item() + ": " + (item.reason() == null ? "" : item.reason()) + remedy;
    }

    private static int count(RunSummary run, ItemChange change) {
        return run.changes().getOrDefault(change, 0);
    }
}
