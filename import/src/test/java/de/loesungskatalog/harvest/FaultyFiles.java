package de.loesungskatalog.harvest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The default file system with writes that fail when {@link WriteFaults} says so. Paths are those
 * of the default one, dressed so that their files are opened here.
 */
final class FaultyFiles extends FileSystemProvider {

    private final FileSystemProvider disk = FileSystems.getDefault().provider();
    private final FileSystem fileSystem = new Dressed();
    private final WriteFaults faults;

    FaultyFiles(WriteFaults faults) {
        this.faults = faults;
    }

    Path dress(Path path) {
        return (Path)
                Proxy.newProxyInstance(
                        FaultyFiles.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        (proxy, method, arguments) -> call(path, method, arguments));
    }

    private @Nullable Object call(Path path, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return fileSystem;
        }
        if (method.getName().equals("iterator")) {
            Iterator<Path> names = path.iterator();
            return StreamSupport.stream(((Iterable<Path>) () -> names).spliterator(), false)
                    .map(this::dress)
                    .iterator();
        }
        @Nullable Object[] bare = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < bare.length; i++) {
            bare[i] = bare[i] instanceof Path other ? undress(other) : bare[i];
        }
        try {
            @Nullable Object result = method.invoke(path, bare);
            return result instanceof Path other ? dress(other) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Path undress(Path path) {
        return Path.of(path.toString());
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = undress(path);
        boolean writes = options.contains(StandardOpenOption.WRITE);
        if (writes) {
            faults.count();
        }
        FileChannel channel = disk.newFileChannel(file, options, attributes);
        return writes || isForced(file) ? new FaultyChannel(channel, faults) : channel;
    }

    /**
     * Folders are opened for reading, and forced. Those of the index never fail here: Lucene goes
     * on when they do, as on systems that cannot force a folder, but with assertions on, as in
     * tests, it stops the thread.
     */
    private static boolean isForced(Path file) {
        Path above = file.getParent();
        return Files.isDirectory(file) && (above == null || !above.endsWith("index"));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return options.contains(StandardOpenOption.WRITE)
                ? newFileChannel(path, options, attributes)
                : disk.newByteChannel(undress(path), options, attributes);
    }

    @Override
    public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
        faults.count();
        OutputStream out = disk.newOutputStream(undress(path), options);
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                faults.count();
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                faults.count();
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        faults.count();
        disk.move(undress(source), undress(target), options);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        faults.count();
        disk.copy(undress(source), undress(target), options);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        disk.createDirectory(undress(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.delete(undress(path));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        DirectoryStream<Path> entries =
                disk.newDirectoryStream(undress(folder), entry -> filter.accept(dress(entry)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(entries.spliterator(), false)
                        .map(FaultyFiles.this::dress)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                entries.close();
            }
        };
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return disk.isSameFile(undress(one), undress(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return disk.isHidden(undress(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return disk.getFileStore(undress(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.checkAccess(undress(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return disk.getFileAttributeView(undress(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return disk.readAttributes(undress(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return disk.readAttributes(undress(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        disk.setAttribute(undress(path), name, value, options);
    }

    @Override
    public String getScheme() {
        return WriteFaults.SCHEME;
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        return dress(Path.of(uri));
    }

    private final class Dressed extends FileSystem {

        private final FileSystem bare = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return FaultyFiles.this;
        }

        @Override
        public Path getPath(String first, String... more) {
            return dress(bare.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = bare.getPathMatcher(pattern);
            return path -> matcher.matches(undress(path));
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return bare.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return bare.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return bare.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return bare.supportedFileAttributeViews();
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return bare.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return bare.newWatchService();
        }
    }
}
