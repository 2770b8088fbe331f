package de.loesungskatalog.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The opened catalogue, as commands see it. Commands are parsed before the catalogue is opened, so
 * that a wrong option costs nothing; they ask for its parts only when they run.
 */
final class CatalogueHandle {

    private final AtomicReference<@Nullable ApplicationContext> context = new AtomicReference<>();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

    /** Why a catalogue could not be opened. */
    record Failure(DataDirectory directory, RuntimeException reason) {}

    void open(ApplicationContext opened) {
        context.set(opened);
    }

    /** Says why it could not be opened; commands that look for damage work all the same. */
    void failed(DataDirectory directory, RuntimeException reason) {
        failure.set(new Failure(directory, reason));
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure.get());
    }

    boolean isOpen() {
        return context.get() != null;
    }

    <T> T get(Class<T> type) {
        ApplicationContext opened = context.get();
        if (opened == null) {
            throw new IllegalStateException("The catalogue is not open yet");
        }
        return opened.getBean(type);
    }
}
