package de.loesungskatalog.operation;

/**
 * What one upload may contain. Said on the page before anything is sent.
 *
 * @param fileSize bytes of one file
 * @param size bytes of all files together
 */
public record UploadLimits(long fileSize, long size, int files) {}
