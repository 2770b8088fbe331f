package de.loesungskatalog.operation;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Entry point of the program: {@code katalog COMMAND}. Ends with the exit code of the command. */
public final class Katalog {

    // Recommends an incubator module that changes nothing for text search. Held here, or it would
    // be forgotten.
    private static final Logger LUCENE_ADVICE =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Katalog() {}

    public static void main(String[] args) {
        LUCENE_ADVICE.setLevel(Level.SEVERE);
        System.exit(new Shell(Settings.load(), Console.ofThisProcess()).run(args));
    }
}
