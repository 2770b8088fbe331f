package de.loesungskatalog.search.lucene;

import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.search.Match.MatchedDocument;
import de.loesungskatalog.search.MatchKind;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A place as the index stores it: its text, where its sentences end, and what else is shown of it,
 * one after the other. Sixty of them are read for a page of results; as JSON that was an eighth of
 * such a search. What is shown is read only of places that are. Kinds are numbers in their order:
 * whoever changes it raises {@link IndexFields#FORMAT}.
 *
 * <p>For one search on one thread.
 */
final class StoredPlace {

    private static final MatchKind[] KINDS = MatchKind.values();

    private final ByteArrayDataInput in;
    private final String text;
    private final Sentences sentences;
    private final int rest;

    private StoredPlace(BytesRef stored) throws IOException {
        in = new ByteArrayDataInput(stored.bytes, stored.offset, stored.length);
        text = in.readString();
        sentences = Sentences.read(in);
        rest = in.getPosition();
    }

    static StoredPlace read(BytesRef stored) throws IOException {
        return new StoredPlace(stored);
    }

    static BytesRef of(Place.Text place) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(place.text());
            Sentences.of(place.text()).write(out);
            write(place.place(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    String text() {
        return text;
    }

    Sentences sentences() {
        return sentences;
    }

    Place place() throws IOException {
        in.setPosition(rest);
        MatchKind kind = KINDS[in.readByte()];
        String document = readOptional(in);
        MatchedDocument matched =
                document == null
                        ? null
                        : new MatchedDocument(
                                new DocumentId(document),
                                in.readString(),
                                readOptional(in),
                                in.readString());
        return new Place(
                kind,
                matched,
                isThere(in) ? (Integer) in.readVInt() : null,
                isThere(in) ? (Double) Double.longBitsToDouble(in.readLong()) : null,
                in.readString(),
                readOptional(in));
    }

    private static void write(Place place, DataOutput out) throws IOException {
        out.writeByte((byte) place.kind().ordinal());
        MatchedDocument document = place.document();
        write(document == null ? null : document.id().value(), out);
        if (document != null) {
            out.writeString(document.title());
            write(document.fileName(), out);
            out.writeString(document.mediaType());
        }
        out.writeByte(there(place.number()));
        if (place.number() != null) {
            out.writeVInt(place.number());
        }
        out.writeByte(there(place.start()));
        if (place.start() != null) {
            out.writeLong(Double.doubleToLongBits(place.start()));
        }
        out.writeString(place.anchor());
        write(place.label(), out);
    }

    private static void write(@Nullable String value, DataOutput out) throws IOException {
        out.writeByte(there(value));
        if (value != null) {
            out.writeString(value);
        }
    }

    private static byte there(@Nullable Object value) {
        return (byte) (value == null ? 0 : 1);
    }

    private static boolean isThere(DataInput in) throws IOException {
        return in.readByte() != 0;
    }

    private static @Nullable String readOptional(DataInput in) throws IOException {
        return isThere(in) ? in.readString() : null;
    }
}
