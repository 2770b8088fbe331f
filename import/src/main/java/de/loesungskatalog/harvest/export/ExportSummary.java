package de.loesungskatalog.harvest.export;

/** What an export wrote. */
public record ExportSummary(int solutions, int organisations, int events, int files) {}
