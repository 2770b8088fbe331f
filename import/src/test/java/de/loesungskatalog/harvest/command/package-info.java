/** Tests of the commands. */
@NullMarked
package de.loesungskatalog.harvest.command;

import org.jspecify.annotations.NullMarked;
