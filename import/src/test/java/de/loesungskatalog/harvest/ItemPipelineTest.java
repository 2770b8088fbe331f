package de.loesungskatalog.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.harvest.source.Delivery;
import de.loesungskatalog.harvest.source.Format;
import de.loesungskatalog.harvest.source.SourceItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class ItemPipelineTest {

    private static final int ITEMS = 100;
    private final List<List<String>> stored = new ArrayList<>();

    @Test
    void itemsThatAreReadyAreStoredTogetherInTheirOrder() {
        CountDownLatch others = new CountDownLatch(5);
        run(
                item -> {
                    if (item.item().name().equals("0")) {
                        await(others); // the first one takes longest
                    } else {
                        others.countDown();
                    }
                });
        assertThat(stored.stream().flatMap(List::stream)).containsExactlyElementsOf(names());
        assertThat(stored.getFirst()).hasSizeBetween(2, ItemPipeline.TOGETHER);
        assertThat(stored)
                .allSatisfy(group -> assertThat(group).hasSizeBetween(1, ItemPipeline.TOGETHER));
    }

    @Test
    void stoppedRunEndsWithWhatIsInHand() {
        ItemPipeline.run(items(), this::prepared, this::store, () -> stored.size() == 2);
        assertThat(stored).hasSize(2);
        List<String> all = stored.stream().flatMap(List::stream).toList();
        assertThat(all).isEqualTo(names().subList(0, all.size()));
    }

    private void run(Consumer<PlannedItem> work) {
        ItemPipeline.run(
                items(),
                item -> {
                    work.accept(item);
                    return prepared(item);
                },
                this::store,
                () -> false);
    }

    private void store(List<PreparedItem> ready) {
        stored.add(ready.stream().map(PreparedItem::item).toList());
    }

    private PreparedItem prepared(PlannedItem item) {
        return item.prepared(new Delivery.Nothing(List.of()));
    }

    private static List<String> names() {
        return IntStream.range(0, ITEMS).mapToObj(String::valueOf).toList();
    }

    private static List<PlannedItem> items() {
        return names().stream()
                .map(
                        name ->
                                new PlannedItem(
                                        "quelle",
                                        Format.JSONL,
                                        new SourceItem(
                                                name, () -> new Delivery.Nothing(List.of()))))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
