package de.loesungskatalog.operation.care;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings that the program has, from what the compiler wrote down about them, and those that
 * somebody set.
 */
final class KnownSettings {

    private static final String PREFIX = "katalog";
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableEnvironment environment;
    private final TreeMap<String, Object> defaults = new TreeMap<>();
    private final Set<String> keys = new TreeSet<>();

    KnownSettings(ConfigurableEnvironment environment) throws IOException {
        this.environment = environment;
        List<URL> files =
                Collections.list(KnownSettings.class.getClassLoader().getResources(METADATA));
        for (URL file : files) {
            try (InputStream in = file.openStream()) {
                JSON.readTree(in).path("properties").forEach(this::learn);
            }
        }
    }

    private void learn(JsonNode property) {
        String key = property.path("name").asString();
        if (key.startsWith(PREFIX + ".")) {
            keys.add(key);
            if (property.hasNonNull("defaultValue")) {
                defaults.put(key, property.path("defaultValue").asString());
            }
        }
    }

    Set<String> keys() {
        return keys;
    }

    /** What was set under names that no setting has, as it was written. */
    List<String> unknown() {
        Set<String> known = new TreeSet<>();
        keys.forEach(key -> known.add(plain(key)));
        return environment.getPropertySources().stream()
                .filter(source -> !"systemProperties".equals(source.getName()))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(
                        source ->
                                Arrays.stream(
                                        ((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> plain(name).startsWith(PREFIX) && name.length() > PREFIX.length())
                .filter(name -> !known.contains(plain(name)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The setting that was probably meant. */
    String nearest(String name) {
        List<String> candidates = new ArrayList<>(keys);
        candidates.sort(
                Comparator.comparingInt(key -> EditDistance.between(plain(key), plain(name))));
        return candidates.getFirst();
    }

    /** The value that holds: what was set, else the default. */
    <T> T value(String key, Class<T> type) {
        MutablePropertySources sources = new MutablePropertySources();
        environment.getPropertySources().forEach(sources::addLast);
        sources.addLast(new MapPropertySource("defaults of the settings", defaults));
        return new Binder(ConfigurationPropertySources.from(sources)).bind(key, type).get();
    }

    /** The same for all spellings that Spring takes: dashes, underscores, capitals. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
