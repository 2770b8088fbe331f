package de.loesungskatalog.search.lucene;

import de.loesungskatalog.search.FacetField;
import de.loesungskatalog.search.FacetValues;
import de.loesungskatalog.search.IndexEntry;
import de.loesungskatalog.search.SolutionCard;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.taxonomy.LeikaService;
import de.loesungskatalog.taxonomy.OzgService;
import de.loesungskatalog.taxonomy.Taxonomy;
import de.loesungskatalog.taxonomy.TopicArea;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the block of index documents of an entry. Thread-safe. */
final class EntryDocuments {

    private final GermanAnalysis analysis;
    private final Taxonomy taxonomy;
    private final FacetValues facets;

    EntryDocuments(GermanAnalysis analysis, Taxonomy taxonomy, FacetValues facets) {
        this.analysis = analysis;
        this.taxonomy = taxonomy;
        this.facets = facets;
    }

    /** Term that finds all documents of a solution. */
    static Term block(String solution) {
        return new Term(IndexFields.BLOCK, solution);
    }

    /** Places first, parent last, as a block join wants it. */
    List<Document> block(IndexEntry entry) {
        String id = entry.solution().id().value();
        List<AnalysedText> texts = new ArrayList<>();
        List<Document> block = new ArrayList<>();
        for (Place.Text place : Place.of(entry)) {
            AnalysedText text = analysis.analysed(place.text());
            texts.add(text);
            block.add(place(place, text));
        }
        block.add(parent(entry, texts));
        block.forEach(
                document -> document.add(new StringField(IndexFields.BLOCK, id, Field.Store.NO)));
        return block;
    }

    private static Document place(Place.Text place, AnalysedText text) {
        Document document = new Document();
        document.add(new Field(IndexFields.PASSAGE, text.terms(), IndexFields.PASSAGE_TYPE));
        document.add(new StoredField(IndexFields.PLACE, StoredPlace.of(place)));
        if (place.listsSources()) {
            document.add(new NumericDocValuesField(IndexFields.SOURCES, 1));
        }
        return document;
    }

    private Document parent(IndexEntry entry, List<AnalysedText> places) {
        Solution solution = entry.solution();
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, solution.id().value(), Field.Store.NO));
        document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(solution.id().value())));
        document.add(new StoredField(IndexFields.CARD, StoredJson.write(SolutionCard.of(entry))));
        document.add(new TextField(IndexFields.TITLE, solution.title(), Field.Store.YES));
        document.add(new Field(IndexFields.TITLE_GRAMS, solution.title(), IndexFields.COUNTED));
        document.add(
                new BinaryDocValuesField(
                        IndexFields.WORDING, new BytesRef(analysis.wording(solution.title()))));
        List<String> subject = subject(entry);
        subject.forEach(
                line -> document.add(new TextField(IndexFields.SUBJECT, line, Field.Store.YES)));
        List<AnalysedText> texts = new ArrayList<>();
        texts.add(analysis.analysed(solution.title()));
        subject.forEach(line -> texts.add(analysis.analysed(line)));
        texts.addAll(places);
        addText(document, texts);
        solution.ozgServices()
                .forEach(
                        service ->
                                document.add(
                                        new StringField(
                                                IndexFields.OZG,
                                                service.value(),
                                                Field.Store.YES)));
        addOrder(document, solution);
        solution.provider().stream()
                .map(provider -> provider.organisation().value())
                .distinct()
                .forEach(
                        id ->
                                document.add(
                                        new StringField(IndexFields.PROVIDER, id, Field.Store.NO)));
        for (FacetField field : FacetField.values()) {
            for (String value : facets.of(entry, field)) {
                document.add(
                        new SortedSetDocValuesField(IndexFields.facet(field), new BytesRef(value)));
            }
        }
        return document;
    }

    private static void addText(Document document, List<AnalysedText> texts) {
        for (AnalysedText text : texts) {
            document.add(new TextField(IndexFields.TEXT, text.terms()));
        }
        WordCounts words = WordCounts.of(texts);
        document.add(new Field(IndexFields.GRAMS, words.grams(), IndexFields.COUNTED));
        document.add(new Field(IndexFields.WORD, words.normalised(), IndexFields.TERMS_ONLY));
        document.add(new Field(IndexFields.SURFACE, words.surfaces(), IndexFields.TERMS_ONLY));
    }

    private static void addOrder(Document document, Solution solution) {
        if (solution.updated() != null) {
            document.add(
                    new NumericDocValuesField(
                            IndexFields.UPDATED, solution.updated().toEpochDay()));
        }
        // a collator is not safe for concurrent use, hence a fresh one
        byte[] key =
                Collator.getInstance(Locale.GERMAN).getCollationKey(solution.title()).toByteArray();
        document.add(new SortedDocValuesField(IndexFields.TITLE_ORDER, new BytesRef(key)));
    }

    private List<String> subject(IndexEntry entry) {
        Solution solution = entry.solution();
        return Stream.of(
                        Stream.ofNullable(solution.summary()),
                        solution.tags().stream(),
                        solution.topics().stream().map(TopicArea::label),
                        solution.topics().stream().flatMap(topic -> topic.aliases().stream()),
                        solution.ozgServices().stream()
                                .map(taxonomy::ozgService)
                                .flatMap(Optional::stream)
                                .map(OzgService::name),
                        solution.leikaKeys().stream()
                                .map(taxonomy::leikaService)
                                .flatMap(Optional::stream)
                                .map(LeikaService::name),
                        entry.organisationNames().values().stream().sorted(),
                        Stream.ofNullable(solution.region()).map(this::regionName),
                        entry.documents().stream().map(indexed -> indexed.document().title()))
                .flatMap(lines -> lines)
                .filter(Objects::nonNull)
                .toList();
    }

    private String regionName(String region) {
        return facets.known(FacetField.REGION).getOrDefault(region, region);
    }
}
