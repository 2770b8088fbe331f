package de.loesungskatalog.search;

import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.ReuseMode;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionKind;
import de.loesungskatalog.solution.SolutionStatus;
import de.loesungskatalog.solution.Visibility;
import de.loesungskatalog.taxonomy.ModelRegion;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which facet values a solution has, and the values and labels that are known beforehand.
 *
 * <p>Thread-safe.
 */
public final class FacetValues {

    private static final String PICTURES = "pictures";
    private static final List<DocumentType> MATERIALS =
            List.of(
                    DocumentType.SLIDES,
                    DocumentType.FAQ,
                    DocumentType.HANDBOOK,
                    DocumentType.RECORDING,
                    DocumentType.SUBTITLES);

    private final Map<String, String> topics =
            labels(TopicArea.values(), TopicArea::code, TopicArea::label);
    private final Map<String, String> kinds =
            labels(SolutionKind.values(), SolutionKind::code, SolutionKind::label);
    private final Map<String, String> states =
            labels(SolutionStatus.values(), SolutionStatus::code, SolutionStatus::label);
    private final Map<String, String> modes =
            labels(ReuseMode.values(), ReuseMode::code, ReuseMode::label);
    private final Map<String, String> materials = materialLabels();
    private final Map<String, String> regions;

    public FacetValues(Taxonomy taxonomy) {
        this.regions =
                labels(
                        taxonomy.modelRegions().toArray(ModelRegion[]::new),
                        ModelRegion::code,
                        ModelRegion::name);
    }

    /** Values that are always listed, in this order, with their German labels. */
    public Map<String, String> known(FacetField field) {
        return switch (field) {
            case TOPIC -> topics;
            case KIND -> kinds;
            case REGION -> regions;
            case STATUS -> states;
            case REUSE -> modes;
            case MATERIAL -> materials;
            case ORGANISATION, YEAR -> Map.of();
        };
    }

    /** Values of one field, as in filters and the API. */
    public List<String> of(IndexEntry entry, FacetField field) {
        Solution solution = entry.solution();
        return switch (field) {
            case TOPIC -> solution.topics().stream().map(TopicArea::code).toList();
            case KIND -> single(solution.kind(), SolutionKind::code);
            case REGION -> single(solution.region(), region -> region);
            case STATUS -> single(solution.status(), SolutionStatus::code);
            case REUSE -> solution.reuse().modes().stream().map(ReuseMode::code).toList();
            case MATERIAL -> materials(entry);
            case ORGANISATION ->
                    solution.provider().stream()
                            .map(p -> p.organisation().value())
                            .distinct()
                            .toList();
            case YEAR -> years(solution);
        };
    }

    /** Kinds of material that a visitor gets, in the order of the facet. */
    static List<String> materials(IndexEntry entry) {
        Solution solution = entry.solution();
        List<DocumentType> types =
                solution.documents().stream()
                        .filter(document -> document.visibility() == Visibility.PUBLIC)
                        .map(DocumentReference::type)
                        .toList();
        boolean pictures =
                entry.documents().stream()
                        .filter(indexed -> indexed.document().content() != null)
                        .flatMap(indexed -> indexed.pages().stream())
                        .anyMatch(page -> page.kind().isVisual());
        Stream<String> found =
                MATERIALS.stream()
                        .filter(
                                type ->
                                        types.contains(type)
                                                || type == DocumentType.FAQ
                                                        && !solution.faqs().isEmpty())
                        .map(DocumentType::code);
        return Stream.concat(found, pictures ? Stream.of(PICTURES) : Stream.empty()).toList();
    }

    /** Years in which the record says that something happened. */
    private static List<String> years(Solution solution) {
        return solution.milestones().stream()
                .map(milestone -> milestone.when().strip())
                .filter(when -> when.matches("\\d{4}(-.*)?"))
                .map(when -> when.substring(0, 4))
                .distinct()
                .toList();
    }

    private static <T> List<String> single(@Nullable T value, Function<T, String> code) {
        return value == null ? List.of() : List.of(code.apply(value));
    }

    private static <T> Map<String, String> labels(
            T[] values, Function<T, String> code, Function<T, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> labels.put(code.apply(value), label.apply(value)));
        return labels;
    }

    private static Map<String, String> materialLabels() {
        Map<String, String> labels =
                labels(
                        MATERIALS.toArray(DocumentType[]::new),
                        DocumentType::code,
                        DocumentType::label);
        labels.put(PICTURES, "Mit Bildern");
        return labels;
    }
}
