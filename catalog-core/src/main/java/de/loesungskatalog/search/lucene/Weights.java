package de.loesungskatalog.search.lucene;

/**
 * What each evidence is worth, relative to the text. Tuned together on the development halves of
 * the judged sets and rounded; {@code docs/search.md} has the figures with each one left out.
 */
final class Weights {

    static final float TEXT = 1f; // words and parts of compounds in the whole text: the measure
    static final float TITLE = .5f; // curated, but short: says little about long questions
    static final float COMPLETE =
            .5f; // all words beat one word often; relevance case "kfz abmelden"
    static final float COMPOUND = 1f; // "Anmeldung Schule" means "Schulanmeldung"
    static final float NEAR = .25f; // neighbours in the question are neighbours in the text
    static final float GRAMS = 1f; // typing errors and word families that stems miss
    static final float TITLE_GRAMS = .3f; // the same for a title somebody half remembers
    static final float WHOLE_TITLE = 1f; // who types a title means it, not a longer one

    // The administrations' own assignment of names to services: whoever means one wants what has it
    static final float SERVICE = 2f;

    private Weights() {}
}
