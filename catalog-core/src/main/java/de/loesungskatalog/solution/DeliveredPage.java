package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A page whose text was delivered with the record instead of a file. Numbered from 1. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DeliveredPage(int number, String text) {}
