package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** R7: a disk that may only be read, and too few open files. */
class LimitsPackageIT {

    private static final int OPEN_FILES = 256;
    private static final int CONNECTIONS = 300; // more than files
    private static final int PATIENCE = 500; // milliseconds

    @TempDir private Path folder;

    @Test
    void readOnlyDataDirectoryIsRefusedByName() throws Exception {
        assumeThat(System.getProperty("user.name")).as("mounting needs root").isEqualTo("root");
        Path disk = Files.createDirectories(folder.resolve("datentraeger"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=512m", "katalog", disk.toString()))
                .as("a file system of our own")
                .isZero();
        try {
            fill(disk.resolve("daten"));
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
            Map<String, Long> before = files(disk);
            for (String[] command :
                    List.of(
                            new String[] {"serve", "--port", "0"},
                            new String[] {"import", "quelle"})) {
                List<String> arguments = new ArrayList<>(List.of(command));
                arguments.addAll(List.of("--data-dir", disk.resolve("daten").toString()));
                PackagedProgram.Outcome refused =
                        PackagedProgram.run(folder, arguments.toArray(String[]::new));
                System.out.println("R7: " + refused);
                assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
                assertThat(refused.output())
                        .contains(disk.toString(), "Read-only", "Prüfen Sie die Rechte");
            }
            assertThat(files(disk)).isEqualTo(before);
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    @Test
    void tooFewOpenFilesCostConnectionsAndNothingElse() throws Exception {
        fill(folder.resolve("daten"));
        try (PackagedProgram program =
                        PackagedProgram.startWithOpenFiles(
                                OPEN_FILES,
                                folder,
                                "serve",
                                "--port",
                                "0",
                                "--no-sample",
                                "--data-dir",
                                "daten");
                HttpClient client = HttpClient.newHttpClient()) {
            URI site = program.address();
            List<Socket> sockets = asking(site.getPort());
            await().atMost(Duration.ofSeconds(30))
                    .until(
                            () ->
                                    String.join("\n", program.output())
                                            .contains("Too many open files"));
            for (Socket socket : sockets) {
                socket.close();
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> answers(client, site));
            assertThat(program.terminate()).isIn(0, 143);
            System.out.println(
                    "R7: "
                            + program.output().stream()
                                    .filter(line -> line.contains("open files"))
                                    .count()
                            + " lines name the cause");
        }
        assertThat(PackagedProgram.run(folder, "verify", "--data-dir", "daten").exitCode())
                .isZero();
    }

    private static boolean answers(HttpClient client, URI site) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(site.resolve("/suche?q=Notiz"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body().contains("notiz");
        } catch (IOException e) {
            return false; // still short of files
        }
    }

    /** Connections that keep the server waiting for the rest, until it takes no more of them. */
    private static List<Socket> asking(int port) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        byte[] beginning =
                "GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII);
        while (sockets.size() < CONNECTIONS) {
            Socket socket = new Socket();
            sockets.add(socket);
            try {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
                socket.getOutputStream().write(beginning);
            } catch (SocketTimeoutException e) {
                break; // the queue in front of the server is full
            }
        }
        return sockets;
    }

    private void fill(Path data) throws Exception {
        Path source = Files.createDirectories(folder.resolve("quelle"));
        Files.writeString(source.resolve("notiz.txt"), "Eine Notiz.");
        assertThat(
                        PackagedProgram.run(
                                        folder, "import", "quelle", "--data-dir", data.toString())
                                .exitCode())
                .isZero();
    }

    private static Map<String, Long> files(Path root) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(file.toString(), stamp(file)));
        }
        return files;
    }

    private static long stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
