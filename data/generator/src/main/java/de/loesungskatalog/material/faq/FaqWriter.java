package de.loesungskatalog.material.faq;

import java.io.IOException;

/** Writes a list in one format; the same list gives the same bytes. */
public interface FaqWriter {

    byte[] write(FaqList list) throws IOException;
}
