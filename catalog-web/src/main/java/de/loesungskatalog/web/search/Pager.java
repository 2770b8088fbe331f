package de.loesungskatalog.web.search;

import de.loesungskatalog.search.SearchQuery;

import java.util.ArrayList;
import java.util.List;

/**
 * Links to other pages of results: neighbours, first and last. Empty when there is one page only.
 */
record Pager(List<Step> steps, int current, int last) {

    private static final int NEIGHBOURS = 2;

    /**
     * @param number of the page, 0 = a gap
     */
    record Step(int number, String url, boolean current) {

        public boolean isGap() {
            return number == 0;
        }
    }

    static Pager of(SearchParameters parameters, long total) {
        int reachable = (int) Math.min(total, SearchQuery.MAX_RESULTS);
        int last = Math.max(1, Math.ceilDiv(reachable, parameters.size()));
        int current = parameters.page();
        List<Step> steps = new ArrayList<>();
        if (last > 1) {
            int previous = 0;
            for (int number = 1; number <= last; number++) {
                boolean shown =
                        number == 1 || number == last || Math.abs(number - current) <= NEIGHBOURS;
                if (shown) {
                    if (number - previous > 1) {
                        steps.add(new Step(0, "", false));
                    }
                    steps.add(
                            new Step(number, parameters.withPage(number).url(), number == current));
                    previous = number;
                }
            }
        }
        return new Pager(List.copyOf(steps), current, last);
    }

    public boolean hasPrevious() {
        return current > 1 && current <= last;
    }

    public boolean hasNext() {
        return current < last;
    }

    public boolean isBeyond() {
        return current > last;
    }
}
