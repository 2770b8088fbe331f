/**
 * The five model regions: who belongs to them, what they brought to the catalogue, at which date
 * they were the hosts. Start with {@link de.loesungskatalog.web.region.RegionController}.
 */
@NullMarked
package de.loesungskatalog.web.region;

import org.jspecify.annotations.NullMarked;
