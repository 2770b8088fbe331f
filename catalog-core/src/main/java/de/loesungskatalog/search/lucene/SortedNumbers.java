package de.loesungskatalog.search.lucene;

/** Ascending numbers compared as sets that may hold one more than once. */
final class SortedNumbers {

    private SortedNumbers() {}

    /** How many numbers both have. */
    static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
