package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Slide;
import de.loesungskatalog.material.solution.SolutionRecord;

import java.util.List;

/** One subject of a deck. */
interface Chapter {

    /** The slides on this subject; none if the record says nothing about it. */
    List<Slide> slides(SolutionRecord solution, Studio studio);
}
