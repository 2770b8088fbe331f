package de.loesungskatalog.material.solution;

import org.jspecify.annotations.Nullable;

/** An entry of {@code documents[]}: the file that the record promises. */
public record DeclaredDocument(
        String id, String file, String title, String type, @Nullable Provenance provenance) {

    /** Only what the editors compiled is made here; a delivered original is never touched. */
    public boolean isOurs() {
        return provenance != null && provenance.isOurs() && !file.isEmpty();
    }

    public String extension() {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
