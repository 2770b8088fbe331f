package de.loesungskatalog.material.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file whose bytes depend on its entries and one date only, never on clock, zone or file
 * system.
 */
public final class Archive {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final LocalDate date;

    public Archive(LocalDate date) {
        this.date = date;
    }

    /**
     * The same entries in alphabetical order; content types first, as the reader of an Office file
     * expects.
     */
    public static byte[] repacked(byte[] zip, LocalDate date) throws IOException {
        TreeMap<String, byte[]> sorted = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                sorted.put(entry.getName(), in.readAllBytes());
            }
        }
        Archive archive = new Archive(date);
        byte[] types = sorted.remove("[Content_Types].xml");
        if (types != null) {
            archive.add("[Content_Types].xml", types);
        }
        sorted.forEach(archive::add);
        return archive.bytes();
    }

    public Archive add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Archive add(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(entry(each.getKey(), each.getValue()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date.atTime(LocalTime.NOON));
        if (name.equals("mimetype")) { // OpenDocument wants to read it without unpacking
            CRC32 checksum = new CRC32();
            checksum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(checksum.getValue());
        }
        return entry;
    }
}
