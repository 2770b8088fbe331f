/**
 * What runs inside a worker process: the only place where a parser is called. Start with {@link
 * de.loesungskatalog.extraction.worker.ExtractionWorker}, then {@link
 * de.loesungskatalog.extraction.worker.FileReading}, which decides the type of a file and hands it
 * to the {@link de.loesungskatalog.extraction.worker.FormatReader} of its family. Nothing here is
 * ever loaded by the server, and nothing here may know it.
 */
@NullMarked
package de.loesungskatalog.extraction.worker;

import org.jspecify.annotations.NullMarked;
