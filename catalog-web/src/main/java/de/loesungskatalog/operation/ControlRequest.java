package de.loesungskatalog.operation;

import java.util.List;

/** A command line with the surroundings of the user who typed it. */
record ControlRequest(List<String> args, String workingDirectory, boolean terminal) {}
