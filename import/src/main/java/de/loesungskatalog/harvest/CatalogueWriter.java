package de.loesungskatalog.harvest;

import de.loesungskatalog.catalogue.Catalogue;
import de.loesungskatalog.catalogue.CatalogueDescription;
import de.loesungskatalog.event.EventSeries;
import de.loesungskatalog.event.Events;
import de.loesungskatalog.harvest.report.ItemChange;
import de.loesungskatalog.organisation.Organisation;
import de.loesungskatalog.organisation.Organisations;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.Solutions;

import org.springframework.stereotype.Component;

import java.util.Objects;
import java.util.Optional;

/** Compares records with what is stored, and stores them. Thread-safe. */
@Component
class CatalogueWriter {

    private final Solutions solutions;
    private final Organisations organisations;
    private final Events events;
    private final Catalogue catalogue;

    CatalogueWriter(
            Solutions solutions, Organisations organisations, Events events, Catalogue catalogue) {
        this.solutions = solutions;
        this.organisations = organisations;
        this.events = events;
        this.catalogue = catalogue;
    }

    ItemChange changeOf(Solution solution) {
        return compared(solutions.find(solution.id()), solution);
    }

    ItemChange changeOf(Organisation organisation) {
        return compared(organisations.find(organisation.id()), organisation);
    }

    ItemChange changeOf(EventSeries series) {
        return compared(events.find(series.id()), series);
    }

    ItemChange changeOf(CatalogueDescription description) {
        return compared(
                catalogue.isDescribed() ? Optional.of(catalogue.description()) : Optional.empty(),
                description);
    }

    boolean knows(Organisation organisation) {
        return organisations.find(organisation.id()).isPresent();
    }

    void save(Solution solution) {
        solutions.save(solution);
    }

    void save(Organisation organisation) {
        organisations.save(organisation);
    }

    void save(EventSeries series) {
        events.save(series);
    }

    void save(CatalogueDescription description) {
        catalogue.describe(description);
    }

    private static <T> ItemChange compared(Optional<T> stored, T delivered) {
        if (stored.isEmpty()) {
            return ItemChange.NEW;
        }
        return Objects.equals(stored.get(), delivered) ? ItemChange.UNCHANGED : ItemChange.CHANGED;
    }
}
