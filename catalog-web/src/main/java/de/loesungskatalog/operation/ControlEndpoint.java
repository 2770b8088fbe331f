package de.loesungskatalog.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import de.loesungskatalog.harvest.command.ProgressDisplay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes commands for a running server on a port of its own that only this machine reaches; a
 * reverse proxy in front of the pages never sees it. Callers prove with the token that they may
 * read the lock file.
 */
final class ControlEndpoint implements AutoCloseable {

    static final String PATH = "/command";

    private static final Logger LOG = LoggerFactory.getLogger(ControlEndpoint.class);
    private static final int MAX_REQUEST =
            1 << 20; // a command line; operating systems allow about as much
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer server;
    // Not virtual: a command works for minutes and would hold a carrier that requests need
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform()
                            .priority(Thread.MIN_PRIORITY)
                            .daemon()
                            .name("command-", 0)
                            .factory());
    private final ControlAddress address;
    private final CatalogueHandle catalogue;

    private ControlEndpoint(HttpServer server, CatalogueHandle catalogue) {
        this.server = server;
        this.address = ControlAddress.withNewToken(server.getAddress().getPort());
        this.catalogue = catalogue;
    }

    static ControlEndpoint open(CatalogueHandle catalogue) throws IOException {
        HttpServer server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0),
                        0);
        ControlEndpoint endpoint = new ControlEndpoint(server, catalogue);
        server.createContext(PATH, endpoint::handle);
        server.setExecutor(endpoint.threads);
        server.start();
        return endpoint;
    }

    ControlAddress address() {
        return address;
    }

    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!"POST".equals(exchange.getRequestMethod()) || !isAuthorised(exchange)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            ControlRequest request;
            try {
                request =
                        MAPPER.readValue(
                                exchange.getRequestBody().readNBytes(MAX_REQUEST),
                                ControlRequest.class);
            } catch (JacksonException e) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            run(request, exchange.getResponseBody());
        }
    }

    private void run(ControlRequest request, OutputStream answer) throws IOException {
        LOG.info("Command from the control endpoint: {}", request.args().getFirst());
        int code;
        try (PrintWriter out =
                        new PrintWriter(
                                new FrameWriter(answer, ControlFrame.Channel.OUTPUT), true);
                PrintWriter err =
                        new PrintWriter(
                                new FrameWriter(answer, ControlFrame.Channel.ERROR), true)) {
            Console console =
                    new Console(
                            out,
                            err,
                            (file, work) -> work.write(new FileFrames(answer)),
                            Path.of(request.workingDirectory()),
                            request.terminal());
            ProgressDisplay progress =
                    request.terminal()
                            ? (ignored, task) -> new FrameProgress(answer, task)
                            : ProgressDisplay.NONE;
            code =
                    Commands.line(console, catalogue, progress)
                            .execute(request.args().toArray(String[]::new));
        }
        answer.write(
                new ControlFrame(ControlFrame.Channel.EXIT, Integer.toString(code))
                        .line()
                        .getBytes(StandardCharsets.UTF_8));
    }

    private boolean isAuthorised(HttpExchange exchange) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        String expected = "Bearer " + address.token();
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        expected.getBytes(StandardCharsets.UTF_8));
    }
}
