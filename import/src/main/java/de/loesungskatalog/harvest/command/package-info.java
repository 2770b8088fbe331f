/**
 * The commands {@code import} and {@code export}: arguments in, text and exit code out. Start with
 * {@link de.loesungskatalog.harvest.command.ImportCommand}. What a command does it gets from
 * outside, so that it runs on its own as well as inside a server. Must not know the database.
 */
@NullMarked
package de.loesungskatalog.harvest.command;

import org.jspecify.annotations.NullMarked;
