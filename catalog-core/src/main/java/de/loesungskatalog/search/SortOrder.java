package de.loesungskatalog.search;

/** Order of hits. Equal ones follow by id, so that paging is stable. */
public enum SortOrder {
    RELEVANCE,
    NEWEST,
    TITLE
}
