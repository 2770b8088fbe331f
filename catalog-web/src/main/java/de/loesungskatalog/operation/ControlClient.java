package de.loesungskatalog.operation;

import de.loesungskatalog.harvest.command.TerminalBar;

import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Sends a command to the running server and shows what it answers, line by line. */
final class ControlClient {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ControlAddress address;
    private final Console console;

    ControlClient(ControlAddress address, Console console) {
        this.address = address;
        this.console = console;
    }

    /** Returns the exit code of the command; failed, if the server went away before it told one. */
    int run(String... args) {
        return run(OutputStream.nullOutputStream(), args);
    }

    /**
     * @param file takes the bytes of the file that the command makes
     */
    int run(OutputStream file, String... args) {
        ControlRequest command =
                new ControlRequest(
                        List.of(args), console.workingDirectory().toString(), console.terminal());
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + address.port()
                                                + ControlEndpoint.PATH))
                        .header("Authorization", "Bearer " + address.token())
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        MAPPER.writeValueAsString(command)))
                        .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                return lost(
                        "Der laufende Server hat den Auftrag abgelehnt ("
                                + response.statusCode()
                                + ").");
            }
            return show(response.body(), file);
        } catch (IOException e) {
            return lost("Der Auftrag an den laufenden Server brach ab: " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return lost("Abgebrochen.");
        }
    }

    private int show(InputStream answer, OutputStream file) throws IOException {
        RemoteProgress progress =
                new RemoteProgress(
                        task -> TerminalBar.ifTerminal(System.out).on(console.out(), task));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ControlFrame frame = ControlFrame.parse(line);
                switch (frame.channel()) {
                    case OUTPUT -> console.out().println(frame.text());
                    case ERROR -> console.err().println(frame.text());
                    case FILE -> file.write(Base64.getDecoder().decode(frame.text()));
                    case PROGRESS -> progress.show(frame.text());
                    case EXIT -> {
                        progress.end();
                        return Integer.parseInt(frame.text());
                    }
                }
            }
        }
        return lost(
                "Die Verbindung zum laufenden Server ist abgerissen; der Auftrag ist vielleicht"
                        + " noch im Gang.");
    }

    private int lost(String message) {
        console.err().println(message);
        return ExitCode.FAILED;
    }
}
