package de.loesungskatalog.operation.backup;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the entries of a backup one after the other, so that it can go into a pipe. */
final class BackupWriter {

    private final OutputStream out;
    private final MessageDigest all = Layout.sha256();
    private final TarArchiveOutputStream tar;
    private final Instant created;
    private final Map<String, String> written = new LinkedHashMap<>();
    private long bytes;

    BackupWriter(OutputStream out, Instant created) {
        this.out = out;
        this.created = created;
        this.tar = new TarArchiveOutputStream(new DigestOutputStream(out, all));
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void add(String name, byte[] content) throws IOException {
        add(name, content.length, new ByteArrayInputStream(content));
    }

    /**
     * @return the hash of what was written
     */
    String add(String name, long size, InputStream content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setMode(0600);
        entry.setModTime(Date.from(created));
        tar.putArchiveEntry(entry);
        MessageDigest digest = Layout.sha256();
        bytes += new DigestInputStream(content, digest).transferTo(tar);
        tar.closeArchiveEntry();
        String sha256 = HexFormat.of().formatHex(digest.digest());
        written.put(name, sha256);
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    /** Ends the file with manifest and checksum; the stream stays open. */
    void finish() throws IOException {
        add(Layout.MANIFEST, new Manifest(written).bytes());
        tar.finish();
        tar.flush();
        out.write(Layout.end(HexFormat.of().formatHex(all.digest())));
        out.flush();
    }
}
