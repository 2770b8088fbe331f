package de.loesungskatalog.search.lucene;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers answers that are always the same, the latest asked for: two generations, of which the
 * older one is forgotten when the younger one is full. Words of a language repeat so unevenly that
 * this is as good as knowing the age of each.
 *
 * <p>Thread-safe.
 */
final class Remembered<K, V> {

    private final int most;
    private volatile ConcurrentMap<K, V> younger = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> older = new ConcurrentHashMap<>();

    /**
     * @param most answers in each generation
     */
    Remembered(int most) {
        this.most = most;
    }

    /** The answer; made if it is not remembered. */
    V of(K key, Function<K, V> make) {
        ConcurrentMap<K, V> current = younger;
        V known = current.get(key);
        if (known != null) {
            return known;
        }
        V old = older.get(key);
        V answer = old == null ? make.apply(key) : old;
        current.put(key, answer);
        if (current.size() >= most) {
            grow(current);
        }
        return answer;
    }

    private synchronized void grow(ConcurrentMap<K, V> full) {
        if (younger == full) {
            older = full;
            younger = new ConcurrentHashMap<>();
        }
    }
}
