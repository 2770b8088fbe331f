package de.loesungskatalog.extraction.worker;

import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the files of one family of formats. */
@FunctionalInterface
interface FormatReader {

    /** Puts pages and what the file says about itself into the findings. */
    void read(Path file, Findings findings) throws IOException, TikaException, SAXException;
}
