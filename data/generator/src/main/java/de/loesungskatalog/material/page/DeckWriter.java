package de.loesungskatalog.material.page;

import java.io.IOException;

/** Writes a deck in one format; the same deck gives the same bytes. */
public interface DeckWriter {

    byte[] write(Deck deck) throws IOException;
}
