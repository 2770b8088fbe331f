package de.loesungskatalog.operation.care;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether every setting means something, and whether they go together. */
@Component
@Order(10)
final class SettingsExamination implements Examination {

    private static final String EXTRACTION = "katalog.extraction.";
    private static final String UPLOAD = "katalog.import.upload-";

    private final KnownSettings settings;

    SettingsExamination(KnownSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Einstellungen";
    }

    @Override
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        for (String name : settings.unknown()) {
            findings.add(
                    Finding.note(
                            name(),
                            name + " kennt der Katalog nicht; die Zeile wirkt nicht.",
                            "Gemeint ist vielleicht " + settings.nearest(name) + "."));
        }
        smallerFirst(findings, EXTRACTION + "soft-time", EXTRACTION + "hard-time", Duration.class);
        smallerFirst(findings, UPLOAD + "file-size", UPLOAD + "size", DataSize.class);
        smallerFirst(findings, UPLOAD + "file-size", EXTRACTION + "file-size", DataSize.class);
        memory(findings);
        return findings.isEmpty()
                ? List.of(Finding.ok(name(), settings.keys().size() + " bekannt, alle stimmig."))
                : findings;
    }

    private <T extends Comparable<T>> void smallerFirst(
            List<Finding> findings, String smaller, String larger, Class<T> type) {
        T small = settings.value(smaller, type);
        T large = settings.value(larger, type);
        if (small.compareTo(large) > 0) {
            findings.add(
                    Finding.problem(
                            name(),
                            "%s (%s) ist größer als %s (%s)."
                                    .formatted(smaller, small, larger, large),
                            "Verkleinern Sie das eine oder vergrößern Sie das andere."));
        }
    }

    private void memory(List<Finding> findings) {
        long needed =
                Runtime.getRuntime().maxMemory()
                        + settings.value(EXTRACTION + "workers", Integer.class)
                                * settings.value(EXTRACTION + "heap", DataSize.class).toBytes()
                        + settings.value("katalog.pictures.heap", DataSize.class).toBytes();
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                && needed > machine.getTotalMemorySize()) {
            findings.add(
                    Finding.problem(
                            name(),
                            "Programm, Lese- und Zeichenprogramme dürfen zusammen %d MB nehmen,"
                                            .formatted(needed >> 20)
                                    + " die Maschine hat %d MB."
                                            .formatted(machine.getTotalMemorySize() >> 20),
                            "Verringern Sie "
                                    + EXTRACTION
                                    + "workers oder "
                                    + EXTRACTION
                                    + "heap."));
        }
    }
}
