package de.loesungskatalog.harvest.source;

import de.loesungskatalog.harvest.report.Finding;
import de.loesungskatalog.harvest.report.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * JSON of the KDN's OZG database, as far as its public model shows: a list of {@code Solution} or
 * {@code ModelRegionProject}, bare or as its interface delivers it ({@code hydra:member}). Taken
 * over are name, description, the communes' benefit, the transferable service, project dates,
 * service keys and maturity; what else is there stays there. Entries arrive as drafts, because the
 * editors of the two catalogues are not the same people.
 */
final class KdnReader implements SourceReader {

    @Override
    public Format format() {
        return Format.KDN;
    }

    @Override
    public boolean recognises(Path source) {
        return Files.isRegularFile(source)
                && String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")
                && entries(read(source, new Findings())).stream()
                        .anyMatch(entry -> entry.text("name").isPresent());
    }

    @Override
    public List<SourceItem> items(Path source) throws IOException {
        Findings findings = new Findings();
        Optional<Node> root = read(source, findings);
        String name = String.valueOf(source.getFileName());
        List<SourceItem> items = new ArrayList<>();
        if (entries(root).isEmpty()) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            "Die Datei enthält keine Liste von Lösungen oder Projekten.",
                            "Liefern Sie die Ausgabe der OZG-Datenbank als JSON."));
            items.add(new SourceItem(name, () -> new Delivery.Nothing(findings.list())));
        }
        for (Node entry : entries(root)) {
            items.add(new SourceItem(name + ", " + entry.place(), () -> deliver(entry)));
        }
        return items;
    }

    private static Optional<Node> read(Path source, Findings findings) {
        try {
            if (Files.size(source) > NodeReader.MAX_BYTES) {
                findings.add(NodeReader.tooLarge());
                return Optional.empty();
            }
            return NodeReader.jsonLine(1).read(Files.readAllBytes(source), findings);
        } catch (IOException e) {
            findings.add(
                    Finding.incomplete(
                            Stage.SOURCE,
                            "Die Datei lässt sich nicht öffnen (" + e.getMessage() + ").",
                            "Prüfen Sie, ob die Datei da ist und gelesen werden darf."));
            return Optional.empty();
        }
    }

    private static List<Node> entries(Optional<Node> root) {
        if (root.isEmpty()) {
            return List.of();
        }
        if (root.get() instanceof Node.Sequence list) {
            return list.elements();
        }
        List<Node> members = root.get().list("hydra:member");
        return members.isEmpty() ? root.get().list("member") : members;
    }

    private static Delivery deliver(Node entry) {
        Findings findings = new Findings();
        Optional<String> name = entry.text("name");
        if (name.isEmpty()) {
            findings.refused(entry, "name", "Die Angabe fehlt.", "Ergänzen Sie den Namen.");
            return new Delivery.Nothing(findings.list());
        }
        String key = entry.text("@id").or(() -> entry.text("id")).orElse(name.get());
        Map<String, Node> record = new LinkedHashMap<>();
        put(record, entry, "id", Optional.of(Ids.solution(name.get(), "kdn " + key).value()));
        put(record, entry, "title", name);
        put(record, entry, "description", entry.text("description"));
        put(record, entry, "benefit", entry.text("communesBenefits"));
        record.put("leikaKeys", new Node.Sequence(entry.place(), serviceKeys(entry)));
        record.put("milestones", new Node.Sequence(entry.place(), milestones(entry)));
        record.put("reuse", reuse(entry));
        maturity(entry).ifPresent(node -> record.put("maturity", node));
        return SolutionShape.read(new Node.Mapping(entry.place(), record), findings)
                .<Delivery>map(
                        solution -> new Delivery.OfSolution(solution, List.of(), findings.list()))
                .orElseGet(() -> new Delivery.Nothing(findings.list()));
    }

    private static Node reuse(Node entry) {
        Map<String, Node> reuse = new LinkedHashMap<>();
        entry.text("transferableService")
                .ifPresent(
                        text ->
                                reuse.put(
                                        "organisational",
                                        new Node.Sequence(
                                                entry.place(), List.of(scalar(entry, text)))));
        put(reuse, entry, "availableFrom", entry.text("transferableStart"));
        return new Node.Mapping(entry.place(), reuse);
    }

    /** Keys of the services that a solution serves, wherever the interface nests them. */
    private static List<Node> serviceKeys(Node entry) {
        List<Node> keys = new ArrayList<>();
        for (Node link : entry.list("serviceSolutions")) {
            link.get("service")
                    .orElse(link)
                    .text("serviceKey")
                    .filter(key -> key.matches("\\d{14}"))
                    .ifPresent(key -> keys.add(scalar(link, key)));
        }
        return keys;
    }

    private static List<Node> milestones(Node entry) {
        List<Node> milestones = new ArrayList<>();
        milestone(milestones, entry, "projectStartAt", "Projektbeginn");
        milestone(milestones, entry, "projectEndAt", "Projektende");
        return milestones;
    }

    private static void milestone(List<Node> milestones, Node entry, String key, String what) {
        entry.text(key)
                .ifPresent(
                        when -> {
                            Map<String, Node> milestone = new LinkedHashMap<>();
                            milestone.put("when", scalar(entry, when.replaceFirst("T.*$", "")));
                            milestone.put("what", scalar(entry, what));
                            milestones.add(new Node.Mapping(entry.place(), milestone));
                        });
    }

    /** The database counts by the federal model of 2020. */
    private static Optional<Node> maturity(Node entry) {
        return entry.get("maturity")
                .flatMap(node -> node.text("name").or(() -> entry.text("maturity")))
                .map(text -> text.replaceAll("\\D", ""))
                .filter(level -> level.matches("[0-4]"))
                .map(
                        level -> {
                            Map<String, Node> maturity = new LinkedHashMap<>();
                            maturity.put("model", scalar(entry, "1.1"));
                            maturity.put("level", scalar(entry, level));
                            return new Node.Mapping(entry.place(), maturity);
                        });
    }

    private static void put(
            Map<String, Node> record, Node entry, String field, Optional<String> text) {
        text.ifPresent(value -> record.put(field, scalar(entry, value)));
    }

    private static Node scalar(Node entry, String text) {
        return new Node.Scalar(entry.place(), text, Node.Kind.TEXT);
    }
}
