package de.loesungskatalog.search.lucene;

import org.apache.lucene.util.BytesRef;

import tools.jackson.databind.json.JsonMapper;

/** Values that the index stores whole, to be shown without asking the database. */
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private StoredJson() {}

    static BytesRef write(Object value) {
        return new BytesRef(MAPPER.writeValueAsBytes(value));
    }

    static <T> T read(BytesRef bytes, Class<T> type) {
        return MAPPER.readValue(bytes.bytes, bytes.offset, bytes.length, type);
    }
}
