package de.loesungskatalog.material.solution;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the records of a catalogue folder, in the order of their ids. */
public final class RecordReader {

    private static final JsonSetter.Value EMPTY_IF_MISSING =
            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private final YAMLMapper yaml =
            YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .withConfigOverride(
                            List.class, override -> override.setNullHandling(EMPTY_IF_MISSING))
                    .withConfigOverride(
                            String.class, override -> override.setNullHandling(EMPTY_IF_MISSING))
                    .build();

    public List<Path> folders(Path data) throws IOException {
        try (Stream<Path> folders = Files.list(data.resolve("solutions"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("solution.yml")))
                    .sorted()
                    .toList();
        }
    }

    public SolutionRecord read(Path folder) throws IOException {
        Path file = folder.resolve("solution.yml");
        try {
            return yaml.readValue(Files.readString(file), SolutionRecord.class);
        } catch (JacksonException e) {
            throw new IOException("Reading record " + file, e);
        }
    }
}
