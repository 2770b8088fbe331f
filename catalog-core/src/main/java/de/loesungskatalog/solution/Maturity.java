package de.loesungskatalog.solution;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Level of digital maturity (<i>Reifegrad</i>) after one of the two federal models. Model 1.1
 * (2020) runs from 0 to 4, model 2.0 (2025) from 0 to 7; levels of different models must not be
 * compared.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Maturity(String model, int level) {

    public Maturity {
        int highest =
                switch (model) {
                    case "1.1" -> 4;
                    case "2.0" -> 7;
                    default ->
                            throw new IllegalArgumentException(
                                    "maturity.model is \"1.1\" or \"2.0\", not \"" + model + "\"");
                };
        if (level < 0 || level > highest) {
            throw new IllegalArgumentException(
                    "maturity.level of model " + model + " is 0 to " + highest + ", not " + level);
        }
    }
}
