package de.loesungskatalog.web.region;

import de.loesungskatalog.taxonomy.ModelRegion;
import de.loesungskatalog.web.Addresses;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A model region in the list.
 *
 * @param count solutions of it; absent while the index cannot tell
 */
record RegionTile(String name, String url, List<String> members, @Nullable Long count) {

    static RegionTile of(ModelRegion region, @Nullable Long count) {
        return new RegionTile(region.name(), Addresses.region(region), region.members(), count);
    }
}
