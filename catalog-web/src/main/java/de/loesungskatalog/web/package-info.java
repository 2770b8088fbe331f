/**
 * What all pages share: addresses, German formats, security headers, error pages. Start with {@link
 * de.loesungskatalog.web.Addresses}; each sub-package is one family of pages. Must not know how
 * text is extracted, indexed or stored: controllers ask the doors of core and translate.
 */
@NullMarked
package de.loesungskatalog.web;

import org.jspecify.annotations.NullMarked;
