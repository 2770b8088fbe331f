package de.loesungskatalog.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a worker is asked, and how its answer is read up to the completion marker.
 *
 * @param <T> what the answer means
 */
interface Exchange<T> {

    void ask(DataOutputStream out) throws IOException;

    T answer(DataInputStream in) throws IOException;
}
