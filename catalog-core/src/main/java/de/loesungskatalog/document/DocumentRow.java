package de.loesungskatalog.document;

import de.loesungskatalog.solution.DocumentType;
import de.loesungskatalog.solution.Visibility;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.function.Function;

/** A document as a table row. */
@Table("document")
record DocumentRow(
        @Id String id,
        @Version @Nullable Long version,
        String solutionId,
        int position,
        String title,
        String type,
        String visibility,
        @Nullable String language,
        @Nullable String fileName,
        @Nullable String sha256,
        @Nullable Long byteSize,
        String mediaType,
        String state,
        @Nullable String reason,
        int deaths,
        String metadataJson) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static DocumentRow of(SourceDocument document, @Nullable Long version) {
        StoredContent content = document.content();
        return new DocumentRow(
                document.id().value(),
                version,
                document.id().solution().value(),
                document.position(),
                document.title(),
                document.type().code(),
                document.visibility().code(),
                document.language(),
                document.fileName(),
                content == null ? null : content.sha256(),
                content == null ? null : content.size(),
                document.mediaType(),
                document.state().code(),
                document.reason(),
                document.deaths(),
                MAPPER.writeValueAsString(document.metadata()));
    }

    SourceDocument document() {
        return new SourceDocument(
                new DocumentId(id),
                position,
                title,
                byCode(DocumentType.values(), DocumentType::code, type),
                byCode(Visibility.values(), Visibility::code, visibility),
                language,
                fileName,
                sha256 == null || byteSize == null ? null : new StoredContent(sha256, byteSize),
                mediaType,
                byCode(DocumentState.values(), DocumentState::code, state),
                reason,
                deaths,
                MAPPER.readValue(metadataJson, DocumentMetadata.class));
    }

    private static <E> E byCode(E[] values, Function<E, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The database holds an unknown value: " + wanted));
    }
}
