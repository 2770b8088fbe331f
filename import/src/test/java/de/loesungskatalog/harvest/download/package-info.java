/** Tests of downloads, with a real server. */
@NullMarked
package de.loesungskatalog.harvest.download;

import org.jspecify.annotations.NullMarked;
