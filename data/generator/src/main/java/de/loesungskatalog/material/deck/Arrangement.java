package de.loesungskatalog.material.deck;

import de.loesungskatalog.material.page.Element;
import de.loesungskatalog.material.page.Slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A way to put items on a slide. Empty if they do not fit in readable size. */
interface Arrangement<T> {

    Optional<List<Element>> arrange(List<T> items, Studio studio);

    /**
     * One slide if the items fit on it, otherwise as few as possible, each with a title of its own.
     */
    default List<Slide> spread(List<T> items, Studio studio, String... titles) {
        for (int count = 1; count <= Math.min(titles.length, items.size()); count++) {
            List<Slide> slides = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                String title = titles[index];
                List<T> share =
                        items.subList(end(items, index, count), end(items, index + 1, count));
                arrange(share, studio)
                        .ifPresent(elements -> slides.add(studio.slide(title, elements)));
            }
            if (slides.size() == count) {
                return slides;
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        throw new IllegalArgumentException(
                "too much text for the slides " + List.of(titles) + ": " + items);
    }

    /** Where the share before this index ends; the first shares are the larger ones. */
    private int end(List<T> items, int index, int count) {
        return (items.size() * index + count - 1) / count;
    }

    default Arrangement<T> or(Arrangement<T> other) {
        return (items, studio) -> arrange(items, studio).or(() -> other.arrange(items, studio));
    }
}
