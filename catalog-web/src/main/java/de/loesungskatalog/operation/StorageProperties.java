package de.loesungskatalog.operation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Keys {@code katalog.storage.*}.
 *
 * @param reserve that stays free on the disk of the data directory; the largest file that is
 *     accepted, so that one more never fills it
 */
@ConfigurationProperties("katalog.storage")
record StorageProperties(@DefaultValue("200MB") DataSize reserve) {}
