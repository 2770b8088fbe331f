package de.loesungskatalog.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import de.loesungskatalog.extraction.Extraction;
import de.loesungskatalog.extraction.ExtractionLimits;
import de.loesungskatalog.extraction.Failure;
import de.loesungskatalog.extraction.SampleFiles;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;

class ContainerScanTest {

    private static final byte[] TEXT = "Text".getBytes(StandardCharsets.UTF_8);
    private static final int MIB = 1 << 20;

    @TempDir private Path folder;

    @Test
    void slideOfTwoGibibytesFailsByName() throws IOException {
        Path bomb = bomb("ppt/slides/slide1.xml", 2_048);
        assertThat(Files.size(bomb)).isLessThan(4 * MIB);
        assertThat(failure(bomb, "a.pptx", ExtractionLimits.DEFAULTS))
                .isEqualTo(Failure.SUSPICIOUS);
    }

    @Test
    void inflatedSizeMayReachItsLimitAndNotPassIt() throws IOException {
        ExtractionLimits limits = limits(8L * MIB, 10_000);
        assertThat(failure(bomb("a.txt", 9), "a.zip", limits)).isEqualTo(Failure.SUSPICIOUS);
        assertThat(failure(bomb("a.bin", 8), "a.zip", limits)).isNull();
    }

    @Test
    void smallEntriesShrinkAsTheyLikeAndLargeOnesDoNot() throws IOException {
        long grace = ContainerScan.RATIO_GRACE / MIB;
        assertThat(failure(bomb("a.bin", (int) grace), "a.zip", ExtractionLimits.DEFAULTS))
                .isNull();
        assertThat(failure(bomb("a.bin", (int) grace + 1), "a.zip", ExtractionLimits.DEFAULTS))
                .isEqualTo(Failure.SUSPICIOUS);
    }

    @Test
    void entriesMayReachTheirLimitAndNotPassIt() throws IOException {
        ExtractionLimits limits = limits(ExtractionLimits.DEFAULTS.inflatedBytes(), 3);
        assertThat(failure(files(3), "a.zip", limits)).isNull();
        assertThat(failure(files(4), "a.zip", limits)).isEqualTo(Failure.SUSPICIOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "/a.txt", "b/../../a.txt", "C:\\a.txt", "..\\a.txt"})
    void entryThatLeavesTheContainerIsRefused(String name) throws IOException {
        Path zip = SampleFiles.zip(folder.resolve("a.zip"), Map.of(name, TEXT));
        assertThat(failure(zip, "a.zip", ExtractionLimits.DEFAULTS)).isEqualTo(Failure.SUSPICIOUS);
    }

    @Test
    void archivesMayNestToTheirLimitAndNotDeeper() throws IOException {
        Path zip = SampleFiles.zip(folder.resolve("a.zip"), Map.of("a.txt", TEXT));
        for (int depth = 2; depth <= 3; depth++) {
            zip = SampleFiles.zip(zip, Map.of("a.zip", Files.readAllBytes(zip)));
        }
        assertThat(failure(zip, "a.zip", ExtractionLimits.DEFAULTS)).isNull();
        zip = SampleFiles.zip(zip, Map.of("a.zip", Files.readAllBytes(zip)));
        assertThat(failure(zip, "a.zip", ExtractionLimits.DEFAULTS)).isEqualTo(Failure.SUSPICIOUS);
    }

    /** An entry of zeros, packed once and repeated: quick to write, however large. */
    private Path bomb(String name, int mebibytes) throws IOException {
        Path file = folder.resolve("bomb.zip");
        byte[] packed = packedMebibyte();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < mebibytes; i++) {
            all.write(packed);
        }
        all.write(new byte[] {3, 0}); // an empty last block
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setSize((long) mebibytes * MIB);
        entry.setCompressedSize(all.size());
        entry.setCrc(0);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file.toFile())) {
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(all.toByteArray()));
        }
        return file;
    }

    private static byte[] packedMebibyte() {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(new byte[MIB]);
        byte[] buffer = new byte[MIB];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    private Path files(int count) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        for (int i = 0; i < count; i++) {
            entries.put(i + ".txt", TEXT);
        }
        return SampleFiles.zip(folder.resolve("a.zip"), entries);
    }

    private static ExtractionLimits limits(long inflated, int entries) {
        ExtractionLimits usual = ExtractionLimits.DEFAULTS;
        return new ExtractionLimits(
                usual.heapMegabytes(),
                usual.fileBytes(),
                usual.softTime(),
                usual.hardTime(),
                usual.idleTime(),
                usual.filesPerWorker(),
                usual.characters(),
                usual.pages(),
                inflated,
                usual.inflationRatio(),
                entries,
                usual.nesting());
    }

    private static @org.jspecify.annotations.Nullable Failure failure(
            Path file, String name, ExtractionLimits limits) {
        return new FileReading(limits).read(file, name) instanceof Extraction.Failed failed
                ? failed.failure()
                : null;
    }
}
