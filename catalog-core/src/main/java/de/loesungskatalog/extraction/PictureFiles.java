package de.loesungskatalog.extraction;

import de.loesungskatalog.document.PagePictures;
import de.loesungskatalog.document.StoredContent;

import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pictures in a folder, {@code ab/<sha256>/7-320.png}: same bytes, same pictures. A page that could
 * not be drawn has an empty file in their place, so that it is not tried again and again; whoever
 * deletes the folder has everything drawn anew.
 */
final class PictureFiles {

    private final Path root;

    PictureFiles(Path root) {
        this.root = root;
    }

    Path file(StoredContent content, int number, int width) {
        return folder(content.sha256()).resolve(number + "-" + width + ".png");
    }

    boolean isDrawn(StoredContent content, int number) {
        return Files.exists(file(content, number, PagePictures.LARGE));
    }

    boolean isFailed(StoredContent content, int number) {
        return Files.exists(mark(content, number));
    }

    /** Keeps what a worker drew. Each picture appears whole or not at all. */
    void keep(StoredContent content, DrawnPage page) throws IOException {
        Files.createDirectories(folder(content.sha256()));
        if (page.isDrawn()) {
            write(file(content, page.number(), PagePictures.SMALL), page.small());
            write(file(content, page.number(), PagePictures.LARGE), page.large());
        } else {
            write(mark(content, page.number()), new byte[0]);
        }
    }

    /** Removes the pictures of files that no document has any more. */
    void retain(Collection<String> hashes) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Set<String> kept = new HashSet<>(hashes);
        try (Stream<Path> folders = Files.walk(root, 2)) {
            for (Path folder : folders.filter(path -> isOfAFile(path, kept)).toList()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private boolean isOfAFile(Path path, Set<String> kept) {
        return root.relativize(path).getNameCount() == 2
                && !kept.contains(path.getFileName().toString());
    }

    private Path mark(StoredContent content, int number) {
        return folder(content.sha256()).resolve(number + "-failed");
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(written, bytes);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
