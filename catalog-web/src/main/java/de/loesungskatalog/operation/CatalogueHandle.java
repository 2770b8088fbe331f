package de.loesungskatalog.operation;

import org.springframework.context.ApplicationContext;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The opened catalogue, as commands see it. Commands are parsed before the catalogue is opened, so
 * that a wrong option costs nothing; they ask for its parts only when they run.
 */
final class CatalogueHandle {

    private final AtomicReference<ApplicationContext> context = new AtomicReference<>();

    void open(ApplicationContext opened) {
        context.set(opened);
    }

    <T> T get(Class<T> type) {
        ApplicationContext opened = context.get();
        if (opened == null) {
            throw new IllegalStateException("The catalogue is not open yet");
        }
        return opened.getBean(type);
    }
}
