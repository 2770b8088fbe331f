package de.loesungskatalog.material;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes all material of a catalogue folder: {@code StarterMaterial [folder]}, by default {@code
 * data}.
 */
public final class StarterMaterial {

    private StarterMaterial() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments.length == 0 ? "data" : arguments[0]);
        System.out.println(new MaterialRun(data).makeAll());
    }
}
