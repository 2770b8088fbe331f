package de.loesungskatalog.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.document.DocumentId;
import de.loesungskatalog.document.DocumentMetadata;
import de.loesungskatalog.document.DocumentState;
import de.loesungskatalog.document.FileContentStore;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.sample.TestDatabase;
import de.loesungskatalog.solution.Solution;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** R15 and R16: what is backed up comes back, and nothing else does. */
class BackupTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir private Path folder;
    private TestDatabase database;
    private FileContentStore store;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        database = TestDatabase.in(Files.createDirectories(folder.resolve("data/database")));
        store = new FileContentStore(folder.resolve("data/content"), folder.resolve("work"));
        file = folder.resolve("katalog.backup");
        for (Solution solution : SampleCorpus.all()) {
            save(solution, "the deck of " + solution.title());
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void restoredCatalogueIsTheOneThatWasBackedUp() throws Exception {
        Backup.Summary summary = backUp();
        assertThat(summary.damaged()).isEmpty();
        assertThat(summary.files()).isEqualTo(3);

        BackupFile.Contents contents = new BackupFile(file).check();
        assertThat(contents.files()).isEqualTo(3);
        assertThat(contents.description().created()).isEqualTo(NOW);
        assertThat(contents.description().catalogue()).isEqualTo(database.outbox().database());

        Path restored = restore();
        try (TestDatabase copy = TestDatabase.in(restored.resolve("database"))) {
            FileContentStore files =
                    new FileContentStore(restored.resolve("content"), folder.resolve("work2"));
            assertThat(copy.solutions().ids()).isEqualTo(database.solutions().ids());
            for (SolutionId id : copy.solutions().ids()) {
                assertThat(copy.solutions().find(id)).isEqualTo(database.solutions().find(id));
                assertThat(copy.documents().of(id)).isEqualTo(database.documents().of(id));
            }
            assertThat(files.addresses()).isEqualTo(store.addresses());
            for (String sha256 : files.addresses()) {
                assertThat(files.examine(sha256)).isEqualTo(FileContentStore.Integrity.INTACT);
            }
        }
    }

    @Test
    void everyByteIsUnderAChecksum() throws Exception {
        backUp();
        long size = Files.size(file);
        List<Long> accepted = new ArrayList<>();
        int tried = 0;
        // a prime step: over the whole file, all kinds of blocks are hit at all offsets
        for (long at = 0; at < size; at += 331) {
            flip(file, at);
            if (refusal(file).isEmpty()) {
                accepted.add(at);
            }
            flip(file, at);
            tried++;
        }
        for (long at = size - Layout.END; at < size; at++) {
            flip(file, at);
            if (refusal(file).isEmpty()) {
                accepted.add(at);
            }
            flip(file, at);
            tried++;
        }
        System.out.printf("R16: %d of %d altered bytes refused%n", tried - accepted.size(), tried);
        assertThat(accepted).isEmpty();
        assertThat(refusal(file)).as("as it was again").isEmpty();
    }

    @Test
    void alteredFileIsNamedAndNothingIsWritten() throws Exception {
        backUp();
        String sha256 = store.addresses().getFirst();
        flip(file, offsetOf("the deck of"));
        assertThat(refusal(file))
                .singleElement()
                .asString()
                .matches("„content/../../[0-9a-f]{64}“ ist verändert\\.");
        assertThat(sha256).isNotEmpty();
        Path target = Files.createDirectories(folder.resolve("target"));
        assertThatThrownBy(
                        () -> new Restoration(target).run(new BackupFile(file), BackupTest::accept))
                .isInstanceOf(BackupRefusedException.class);
        assertThat(files(target)).isEmpty();
    }

    @Test
    void missingFileIsNamed() throws Exception {
        backUp();
        byte[] bytes = Files.readAllBytes(file);
        int header = offsetOf("the deck of") - 512; // the entry: a header and one block
        byte[] without = new byte[bytes.length - 1024];
        System.arraycopy(bytes, 0, without, 0, header);
        System.arraycopy(bytes, header + 1024, without, header, without.length - header);
        Files.write(file, without);
        assertThat(refusal(file)).anyMatch(p -> p.matches("„content/\\S+“ fehlt\\."));
    }

    @Test
    void cutOffFileIsRefused() throws Exception {
        backUp();
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 511, 512, 700, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(refusal(file)).as("%d bytes", length).isNotEmpty();
        }
    }

    @Test
    void damagedOriginalIsNamedAndTheRestIsBackedUp() throws Exception {
        String sha256 = store.addresses().getFirst();
        flip(folder.resolve("data").resolve(Layout.content(sha256)), 3);
        assertThat(backUp().damaged()).containsExactly(Layout.content(sha256));
        assertThat(refusal(file)).as("the backup itself is whole").isEmpty();
    }

    @Test
    void whatIsWrittenMeanwhileIsWhollyThereOrNotAtAll() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger stored = new AtomicInteger();
        Thread editor =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (!done.get()) {
                                        int number = stored.incrementAndGet();
                                        SolutionId id = new SolutionId("neu-" + number);
                                        save(
                                                SampleCorpus.schoolRegistration().withId(id),
                                                "written meanwhile " + number);
                                    }
                                });
        for (int round = 0; round < 3; round++) {
            backUp();
            Path restored = restore();
            try (TestDatabase copy = TestDatabase.in(restored.resolve("database"))) {
                FileContentStore files =
                        new FileContentStore(restored.resolve("content"), folder.resolve("work2"));
                for (String sha256 : copy.documents().contentHashes()) {
                    assertThat(files.examine(sha256)).isEqualTo(FileContentStore.Integrity.INTACT);
                }
                for (SolutionId id : copy.solutions().ids()) {
                    assertThat(copy.documents().of(id).size()).as(id.value()).isLessThan(2);
                }
            }
        }
        done.set(true);
        editor.join();
        assertThat(stored.get()).as("stored while backing up").isGreaterThan(3);
    }

    @Test
    void directoryWithFilesIsRefused() throws Exception {
        backUp();
        Path target = Files.createDirectories(folder.resolve("target/content/ab"));
        Files.writeString(target.resolve("something"), "of somebody");
        assertThatThrownBy(
                        () ->
                                new Restoration(folder.resolve("target"))
                                        .run(new BackupFile(file), BackupTest::accept))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(target.resolve("something")).hasContent("of somebody");
    }

    @Test
    void restorationThatWasCutOffCanBeRepeated() throws Exception {
        backUp();
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.createDirectories(target.resolve("restore-unfinished/content/ab"));
        Files.createDirectories(target.resolve("content/ab"));
        Files.writeString(target.resolve("content/ab/half"), "half");
        assertThat(Restoration.wasCutOff(target)).isTrue();
        new Restoration(target).run(new BackupFile(file), BackupTest::accept);
        assertThat(Restoration.wasCutOff(target)).isFalse();
        assertThat(files(target)).hasSize(4).noneMatch(name -> name.endsWith("half"));
    }

    @Test
    void manifestIsReadBySha256sum() throws Exception {
        backUp();
        Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
        assertThat(run(unpacked, "tar", "xf", file.toString())).isZero();
        assertThat(run(unpacked, "sha256sum", "--check", "--quiet", "MANIFEST.sha256")).isZero();
    }

    private Backup.Summary backUp() throws IOException {
        Backup backup =
                new Backup(
                        database.jdbc(),
                        database.outbox(),
                        database.documents(),
                        store,
                        new DiskReserve(folder, 0),
                        folder.resolve("work"),
                        "test",
                        Clock.fixed(NOW, ZoneOffset.UTC));
        try (OutputStream out = Files.newOutputStream(file)) {
            return backup.write(out, (written, total) -> {});
        }
    }

    private Path restore() throws Exception {
        Path target = Files.createTempDirectory(folder, "restored");
        new BackupFile(file).check();
        new Restoration(target).run(new BackupFile(file), BackupTest::accept);
        return target;
    }

    private void save(Solution solution, String deck) {
        StoredContent content;
        try {
            content = store.put(new ByteArrayInputStream(deck.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        database.solutions().save(solution);
        SourceDocument document =
                SourceDocument.received(
                                solution.id(),
                                0,
                                SampleCorpus.schoolRegistration().documents().getFirst(),
                                "deck.pptx",
                                content)
                        .with(
                                DocumentState.EXTRACTED,
                                "text/plain",
                                null,
                                0,
                                DocumentMetadata.pages(0));
        database.documents().save(document, List.of());
        assertThat(document.id()).isInstanceOf(DocumentId.class);
    }

    private List<String> refusal(Path backup) throws IOException {
        BackupRefusedException refused =
                catchThrowableOfType(
                        BackupRefusedException.class, () -> new BackupFile(backup).check());
        return refused == null ? List.of() : refused.problems();
    }

    private int offsetOf(String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static void accept(Path database) {
        assertThat(database.resolve("katalog.mv.db")).isRegularFile();
    }

    private static void flip(Path file, long at) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 0x10)).flip();
            channel.write(one, at);
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    private static int run(Path directory, String... command) throws Exception {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
