package de.loesungskatalog.harvest.source;

/** Checks a value against a foreign standard. */
@FunctionalInterface
interface Rule {

    /** What is wrong goes to the findings; the value itself is not changed. */
    void check(Node node, String path, Findings findings);
}
