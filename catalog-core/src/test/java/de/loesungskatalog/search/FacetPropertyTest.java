package de.loesungskatalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.search.lucene.LuceneEngine;
import de.loesungskatalog.taxonomy.Taxonomy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Every count says what choosing its value shows, whatever was asked and chosen before. */
class FacetPropertyTest {

    private static final int PAIRS = 200;
    private static final List<String> QUESTIONS =
            List.of(
                    "",
                    "Schule",
                    "Antrag online",
                    "Bürger",
                    "Daten",
                    "Kfz abmelden",
                    "App",
                    "Sensoren Umwelt",
                    "digitaler Bauantrag",
                    "Kita",
                    "Verwaltung -Schule",
                    "Wie melde ich meinen Hund an?",
                    "\"Open Data\"",
                    "Mobilität Stadt Verkehr",
                    "Plattform",
                    "Gesundheit",
                    "Formular",
                    "Baugenemigung",
                    "xyzzy");

    @TempDir private Path folder;

    @Test
    void countIsTheTotalAfterChoosingTheValue() throws IOException {
        Random random = new Random(20261125);
        try (LuceneEngine engine = new LuceneEngine(folder, Taxonomy.shipped())) {
            StarterRecords.index(engine);
            List<Facet> all = engine.find(SearchQuery.of("")).facets();
            for (int pair = 0; pair < PAIRS; pair++) {
                SearchQuery query =
                        SearchQuery.of(QUESTIONS.get(random.nextInt(QUESTIONS.size())))
                                .withFilters(filters(all, random))
                                .withMatches(0);
                check(engine, query, random);
            }
        }
    }

    /** One value of each facet, chosen beside those of the other facets. */
    private static void check(LuceneEngine engine, SearchQuery query, Random random) {
        for (Facet facet : engine.find(query).facets()) {
            if (facet.values().isEmpty()) {
                continue;
            }
            Facet.Value value = facet.values().get(random.nextInt(facet.values().size()));
            Map<FacetField, Set<String>> chosen = new EnumMap<>(FacetField.class);
            chosen.putAll(query.filters());
            chosen.put(facet.field(), Set.of(value.value()));
            SearchQuery narrowed = query.withFilters(chosen).withFacets(Set.of());
            assertThat(engine.find(narrowed).total())
                    .describedAs("%s %s in %s", facet.field(), value, query)
                    .isEqualTo(value.count());
        }
    }

    private static Map<FacetField, Set<String>> filters(List<Facet> all, Random random) {
        Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            Facet facet = all.get(random.nextInt(all.size()));
            Set<String> values = new HashSet<>();
            for (int j = random.nextInt(3); j >= 0 && !facet.values().isEmpty(); j--) {
                values.add(facet.values().get(random.nextInt(facet.values().size())).value());
            }
            filters.put(facet.field(), values);
        }
        return filters;
    }
}
