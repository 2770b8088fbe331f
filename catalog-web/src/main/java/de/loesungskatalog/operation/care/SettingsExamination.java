package de.loesungskatalog.operation.care;

import com.sun.management.OperatingSystemMXBean;

import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether every setting means something, and whether they go together. */
@Component
@Order(10)
final class SettingsExamination implements Examination {

    private static final String EXTRACTION = "katalog.extraction.";
    private static final String UPLOAD = "katalog.import.upload-";

    private final ConfigurableEnvironment environment;

    SettingsExamination(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "Einstellungen";
    }

    @Override
    public List<Finding> examine() throws IOException {
        KnownSettings settings = new KnownSettings(environment); // no start waits for it
        List<Finding> findings = new ArrayList<>();
        for (String name : settings.unknown()) {
            findings.add(
                    Finding.note(
                            name(),
                            name + " kennt der Katalog nicht; die Zeile wirkt nicht.",
                            "Gemeint ist vielleicht " + settings.nearest(name) + "."));
        }
        Consumer<Finding> found = findings::add;
        smallerFirst(settings, EXTRACTION + "soft-time", EXTRACTION + "hard-time", Duration.class)
                .ifPresent(found);
        smallerFirst(settings, UPLOAD + "file-size", UPLOAD + "size", DataSize.class)
                .ifPresent(found);
        smallerFirst(settings, UPLOAD + "file-size", EXTRACTION + "file-size", DataSize.class)
                .ifPresent(found);
        memory(settings).ifPresent(found);
        return findings.isEmpty()
                ? List.of(Finding.ok(name(), settings.keys().size() + " bekannt, alle stimmig."))
                : findings;
    }

    private <T extends Comparable<T>> Optional<Finding> smallerFirst(
            KnownSettings settings, String smaller, String larger, Class<T> type) {
        T small = settings.value(smaller, type);
        T large = settings.value(larger, type);
        if (small.compareTo(large) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.problem(
                        name(),
                        "%s (%s) ist größer als %s (%s).".formatted(smaller, small, larger, large),
                        "Verkleinern Sie das eine oder vergrößern Sie das andere."));
    }

    private Optional<Finding> memory(KnownSettings settings) {
        long needed =
                Runtime.getRuntime().maxMemory()
                        + settings.value(EXTRACTION + "workers", Integer.class)
                                * settings.value(EXTRACTION + "heap", DataSize.class).toBytes()
                        + settings.value("katalog.pictures.heap", DataSize.class).toBytes();
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
                && needed > machine.getTotalMemorySize()) {
            return Optional.of(
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
        return Optional.empty();
    }
}
