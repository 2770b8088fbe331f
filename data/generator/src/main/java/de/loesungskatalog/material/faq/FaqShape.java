package de.loesungskatalog.material.faq;

/** How questions and answers stand on the page. */
enum FaqShape {
    /** Each question is a heading, its answer a paragraph. */
    HEADINGS,
    /** Two columns: question, answer. */
    TABLE,
    /** "Frage 1: …" in bold. */
    NUMBERED,
    /** A list of terms. */
    TERMS,
    /** Answers unfold on demand. */
    FOLDED
}
