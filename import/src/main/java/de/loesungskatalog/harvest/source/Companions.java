package de.loesungskatalog.harvest.source;

import de.loesungskatalog.solution.DocumentType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which loose files of one folder accompany which other one. The names alone decide:
 *
 * <ul>
 *   <li>{@code faq.docx} accompanies the only file of the folder that accompanies none;
 *   <li>{@code parkausweis-faq.docx} accompanies the file {@code parkausweis.*};
 *   <li>{@code parkausweis.vtt} and {@code parkausweis.pdf} accompany {@code parkausweis.pptx}.
 * </ul>
 *
 * <p>Where more than one file could be meant, or none, a file stands for itself.
 */
final class Companions {

    private static final Map<String, DocumentType> NAMES =
            Map.ofEntries(
                    Map.entry("faq", DocumentType.FAQ),
                    Map.entry("faqs", DocumentType.FAQ),
                    Map.entry("fragen", DocumentType.FAQ),
                    Map.entry("haeufige-fragen", DocumentType.FAQ),
                    Map.entry("fragen-und-antworten", DocumentType.FAQ),
                    Map.entry("handbuch", DocumentType.HANDBOOK),
                    Map.entry("benutzerhandbuch", DocumentType.HANDBOOK),
                    Map.entry("anleitung", DocumentType.HANDBOOK),
                    Map.entry("vertragsmuster", DocumentType.CONTRACT),
                    Map.entry("mustervertrag", DocumentType.CONTRACT),
                    Map.entry("untertitel", DocumentType.SUBTITLES),
                    Map.entry("handout", DocumentType.OTHER),
                    Map.entry("notizen", DocumentType.OTHER),
                    Map.entry("readme", DocumentType.OTHER),
                    Map.entry("liesmich", DocumentType.OTHER));

    private final Map<String, List<Path>> named = new HashMap<>(); // those with a name of their own

    /**
     * @param folder files of one folder, without hidden ones and links
     */
    Companions(List<Path> folder) {
        for (Path file : folder) {
            String key = name(file).key();
            if (!NAMES.containsKey(key)) {
                named.computeIfAbsent(key, other -> new ArrayList<>()).add(file);
            }
        }
    }

    /** What the file is to another one of its folder. */
    Optional<Companion> of(Path file) {
        DocumentType type = NAMES.get(name(file).key());
        return type == null
                ? byStem(file)
                : onlyOne().map(main -> new Companion(main, orSubtitles(file, type)));
    }

    private Optional<Companion> byStem(Path file) {
        String key = name(file).key();
        for (int end = key.lastIndexOf('-'); end > 0; end = key.lastIndexOf('-', end - 1)) {
            DocumentType type = NAMES.get(key.substring(end + 1));
            Optional<Path> main = type == null ? Optional.empty() : main(key.substring(0, end));
            if (type != null && main.isPresent()) {
                Path first = byStem(main.get()).map(Companion::main).orElse(main.get());
                return Optional.of(new Companion(first, orSubtitles(file, type)));
            }
        }
        return main(key)
                .filter(main -> !main.equals(file))
                .map(main -> new Companion(main, orSubtitles(file, DocumentType.OTHER)));
    }

    /** The one file with this stem; slides rather than a PDF of them, and never subtitles. */
    private Optional<Path> main(String key) {
        List<Path> files =
                named.getOrDefault(key, List.of()).stream()
                        .filter(file -> !name(file).isSubtitles())
                        .toList();
        if (files.size() == 1) {
            return Optional.of(files.getFirst());
        }
        List<Path> rest =
                files.stream().filter(file -> !name(file).ending().equals("pdf")).toList();
        return rest.size() == 1 && name(rest.getFirst()).isSlides()
                ? Optional.of(rest.getFirst())
                : Optional.empty();
    }

    private Optional<Path> onlyOne() {
        List<Path> alone =
                named.values().stream()
                        .flatMap(List::stream)
                        .filter(file -> byStem(file).isEmpty())
                        .toList();
        return alone.size() == 1 && !name(alone.getFirst()).isSubtitles()
                ? Optional.of(alone.getFirst())
                : Optional.empty();
    }

    private static DocumentType orSubtitles(Path file, DocumentType type) {
        return name(file).isSubtitles() ? DocumentType.SUBTITLES : type;
    }

    private static LooseName name(Path file) {
        return LooseName.of(String.valueOf(file.getFileName()));
    }

    /**
     * @param main the file that it accompanies
     */
    record Companion(Path main, DocumentType type) {}
}
