/**
 * The record as it is read from solution.yml, and the German words for its codes. Start at
 * SolutionRecord. Knows no file format but YAML.
 */
@NullMarked
package de.loesungskatalog.material.solution;

import org.jspecify.annotations.NullMarked;
