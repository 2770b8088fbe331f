package de.loesungskatalog.operation;

import de.loesungskatalog.document.DiskReserve;
import de.loesungskatalog.harvest.HarvestRequest;
import de.loesungskatalog.harvest.Harvester;
import de.loesungskatalog.harvest.source.Format;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Takes files from the operation page and has them read one upload after the other. The files are
 * kept until their run is over; what an upload left behind when the process died is removed at the
 * next start, and its run is shown as interrupted. Thread-safe.
 */
public final class Uploads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private static final String MAPPING = ".zuordnung.yml";

    private final Path folder;
    private final UploadProperties properties;
    private final Harvester harvester;
    private final CatalogueActivity activity;
    private final DiskReserve reserve;
    private final Map<UUID, List<Path>> waiting = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor runs =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().priority(Thread.MIN_PRIORITY).name("upload").factory());

    Uploads(
            Path folder,
            UploadProperties properties,
            Harvester harvester,
            CatalogueActivity activity,
            DiskReserve reserve)
            throws IOException {
        this.folder = folder;
        this.reserve = reserve;
        this.properties = properties;
        this.harvester = harvester;
        this.activity = activity;
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
    }

    /** Whether files are accepted at all. */
    public boolean isOn() {
        return properties.uploadToken() != null;
    }

    public UploadLimits limits() {
        return new UploadLimits(
                properties.uploadFileSize().toBytes(),
                properties.uploadSize().toBytes(),
                properties.uploadFiles());
    }

    /**
     * Keeps the files and starts to read them in the background.
     *
     * @return id of the run, which can be followed at once
     * @throws IOException if the files cannot be kept; nothing is left of them then
     */
    public UUID receive(List<UploadedFile> files) throws IOException {
        reserve.require(0); // what may be sent fits into the reserve
        UUID run = UUID.randomUUID();
        Path place = folder.resolve(run.toString());
        List<Path> kept = new ArrayList<>();
        try {
            for (UploadedFile file : files) {
                Path target = keep(file, place);
                if (!target.toString().endsWith(MAPPING)) { // belongs to the table beside it
                    kept.add(target);
                }
            }
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(place);
            throw e;
        }
        waiting.put(run, kept);
        runs.execute(() -> read(run, kept, place));
        return run;
    }

    /** An upload that has not had its turn yet. */
    Optional<RunRecord> waiting(UUID run) {
        return Optional.ofNullable(waiting.get(run))
                .map(
                        files ->
                                new RunRecord(
                                        run,
                                        files.stream().map(f -> nameOf(f.toString())).toList(),
                                        RunRecord.State.WAITING,
                                        null,
                                        null,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0));
    }

    /** How editors know a source: an uploaded file by its name, everything else by its path. */
    String nameOf(String source) {
        Path path = Path.of(source);
        return path.startsWith(folder) ? String.valueOf(path.getFileName()) : source;
    }

    private static Path keep(UploadedFile file, Path place) throws IOException {
        Path target = Files.createDirectories(place).resolve(file.safeName());
        for (int other = 2; Files.exists(target); other++) {
            // two files of one name: each keeps it, in a folder of its own
            Path beside = Files.createDirectories(place.resolve(Integer.toString(other)));
            target = beside.resolve(file.safeName());
        }
        try (InputStream in = file.content().getInputStream()) {
            Files.copy(in, target);
        }
        return target;
    }

    private void read(UUID run, List<Path> files, Path place) {
        try {
            harvester.run(new HarvestRequest(run, files, Format.AUTO, Set.of()), activity);
        } catch (RuntimeException e) {
            LOG.error("Reading an upload", e); // the page shows the run as interrupted
        } finally {
            waiting.remove(run);
            remove(place);
        }
    }

    private static void remove(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            LOG.warn("Removing an upload that has been read", e); // the next start tries again
        }
    }

    @Override
    public void close() {
        // Whoever waits has not begun. Nobody is interrupted: the run may be in the database.
        runs.getQueue().clear();
        runs.shutdown();
    }
}
