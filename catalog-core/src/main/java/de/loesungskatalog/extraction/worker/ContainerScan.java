package de.loesungskatalog.extraction.worker;

import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks over a ZIP container (also every OOXML and OpenDocument file is one) before any parser sees
 * it. Sizes are counted while inflating, because the declared ones may lie.
 */
final class ContainerScan {

    /** Small entries may shrink as much as they like: a white bitmap does. */
    static final long RATIO_GRACE = 10L << 20;

    private final ExtractionLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private long inflated;

    ContainerScan(ExtractionLimits limits) {
        this.limits = limits;
    }

    static boolean isContainer(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4
                    && start[0] == 'P'
                    && start[1] == 'K'
                    && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
        }
    }

    /**
     * Returns if the container is harmless.
     *
     * @throws LimitExceededException if it is not
     * @throws IOException if it is damaged; also without its directory at the end, from which alone
     *     a truncated file can be told
     */
    void scan(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            if (Collections.list(zip.getEntries()).size() > limits.entries()) {
                throw suspicious("more than " + limits.entries() + " entries");
            }
            Set<String> names = new HashSet<>();
            long end = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                checkName(entry.getName());
                if (!names.add(entry.getName())) {
                    throw suspicious("two entries named " + entry.getName());
                }
                if (entry.getLocalHeaderOffset() < end) {
                    throw suspicious("entries overlap at " + entry.getName());
                }
                end = entry.getDataOffset() + entry.getCompressedSize();
                inflate(zip, entry);
            }
        }
    }

    private static void checkName(String name) {
        String path = name.replace('\\', '/');
        boolean leavesTheContainer =
                path.startsWith("/")
                        || path.matches("[A-Za-z]:.*")
                        || ("/" + path + "/").contains("/../");
        if (leavesTheContainer || path.indexOf('\0') >= 0) {
            throw suspicious("an entry is named " + name);
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new LimitExceededException(Failure.ENCRYPTED, "entry " + entry.getName());
        }
        if (!zip.canReadEntryData(entry)) {
            throw suspicious("entry " + entry.getName() + " packed by method " + entry.getMethod());
        }
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                inflated += count;
                if (inflated > limits.inflatedBytes()) {
                    throw suspicious("inflates to more than " + limits.inflatedBytes());
                }
            }
        }
        if (size > RATIO_GRACE && size / limits.inflationRatio() > entry.getCompressedSize()) {
            throw suspicious("entry " + entry.getName() + " inflates to " + size);
        }
    }

    private static LimitExceededException suspicious(String detail) {
        return new LimitExceededException(Failure.SUSPICIOUS, detail);
    }
}
