package de.loesungskatalog.taxonomy;

import java.util.List;

/**
 * One of the five digital model regions of North Rhine-Westphalia (2018 to 2023) with the members
 * that are known.
 */
public record ModelRegion(String code, String name, List<String> members) {

    public ModelRegion {
        members = List.copyOf(members);
    }
}
