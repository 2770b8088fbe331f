package de.loesungskatalog.barrier;

import java.util.Arrays;
import java.util.Optional;

/** What a report asks for. */
public enum BarrierConcern {
    BARRIER("barriere", "Barriere"),
    ACCESSIBLE_COPY("fassung", "Barrierefreie Fassung");

    private final String code;
    private final String label;

    BarrierConcern(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Stands in addresses, forms and the database. */
    public String code() {
        return code;
    }

    /** German name for pages. */
    public String label() {
        return label;
    }

    public static Optional<BarrierConcern> byCode(String code) {
        return Arrays.stream(values()).filter(concern -> concern.code.equals(code)).findFirst();
    }
}
