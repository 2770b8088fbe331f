package de.loesungskatalog.harvest.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The files below a source, by path. Symbolic links are not followed: a source must not reach out
 * of itself.
 */
final class SourceTree {

    private static final int MAX_DEPTH = 32; // deeper ones are loops or mistakes
    private static final Set<String> SYSTEM =
            Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin");

    private SourceTree() {}

    /** Regular files in order of their path; what the system left behind is marked as such. */
    static List<Path> files(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                root,
                EnumSet.noneOf(java.nio.file.FileVisitOption.class),
                MAX_DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        files.add(file); // named as unreadable when it is read
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(java.util.Comparator.comparing(file -> relative(root, file)));
        return files;
    }

    /** Path below the source with slashes; the file name if the source is the file itself. */
    static String relative(Path root, Path file) {
        Path below = root.equals(file) ? file.getFileName() : root.relativize(file);
        return String.valueOf(below).replace('\\', '/');
    }

    /** Whether any part of the path is hidden or made by the system, such as {@code .DS_Store}. */
    static boolean isHidden(String relative) {
        for (String part : relative.split("/")) {
            if (part.startsWith(".")
                    || part.startsWith("~$")
                    || SYSTEM.contains(part.toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
