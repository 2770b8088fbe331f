package de.loesungskatalog.search;

/**
 * Why a hit stands where it stands, in part. All parts of a hit, each multiplied by its weight, add
 * up to what decides its place.
 *
 * @param name German, see {@code docs/search.md}
 * @param score from 0 to 1
 */
public record Reason(String name, double score, double weight) {

    /** What the reason adds to the sum. */
    public double share() {
        return score * weight;
    }
}
