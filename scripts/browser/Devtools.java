import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One page of a Chromium of our own, spoken to over its debugging protocol: the package has no
 * browser library, and scripts need none. Closing ends the browser.
 */
final class Devtools implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Process browser;
    private final WebSocket socket;
    private final Listener listener;
    private final Consumer<JsonNode> events;
    private int last;

    private Devtools(
            Process browser, WebSocket socket, Listener listener, Consumer<JsonNode> events) {
        this.browser = browser;
        this.socket = socket;
        this.listener = listener;
        this.events = events;
    }

    /**
     * @param profile a folder for what the browser writes
     * @param events gets every message that is not an answer, while an answer or quiet is awaited
     */
    static Devtools start(String executable, Path profile, Consumer<JsonNode> events)
            throws Exception {
        Process browser =
                new ProcessBuilder(
                                executable,
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--window-size=412,915",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Path written = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 60 && !Files.exists(written); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        HttpClient http = HttpClient.newHttpClient();
        String port = Files.readAllLines(written).getFirst();
        URI list = URI.create("http://localhost:" + port + "/json");
        JsonNode page =
                JSON.readTree(
                                http.send(
                                                HttpRequest.newBuilder(list).build(),
                                                BodyHandlers.ofString())
                                        .body())
                        .valueStream()
                        .filter(target -> target.get("type").asString().equals("page"))
                        .findFirst()
                        .orElseThrow();
        Listener listener = new Listener();
        URI address = URI.create(page.get("webSocketDebuggerUrl").asString());
        WebSocket socket = http.newWebSocketBuilder().buildAsync(address, listener).join();
        Devtools devtools = new Devtools(browser, socket, listener, events);
        devtools.call("Page.enable", Map.of());
        devtools.call("Network.enable", Map.of());
        return devtools;
    }

    /** Waits until the site says that it answers. */
    static void awaitReady(String site) throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site + "/actuator/health/readiness")).build();
        for (int i = 0; i < 120; i++) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException("The server was not ready within a minute: " + site);
    }

    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++last;
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        while (true) {
            JsonNode message = listener.messages.poll(30, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("The browser does not answer " + method);
            }
            events.accept(message);
            if (message.path("id").asInt() == id) {
                if (message.has("error")) {
                    throw new IllegalStateException(method + ": " + message.get("error"));
                }
                return message.get("result");
            }
        }
    }

    /** The value of an expression in the page; promises are awaited. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode answer =
                call(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "returnByValue",
                                true,
                                "awaitPromise",
                                true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** Reads events until none came for so long. */
    void quiet(int milliseconds) throws InterruptedException {
        for (JsonNode message = listener.messages.poll(milliseconds, TimeUnit.MILLISECONDS);
                message != null;
                message = listener.messages.poll(milliseconds, TimeUnit.MILLISECONDS)) {
            events.accept(message);
        }
    }

    @Override
    public void close() throws InterruptedException {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "done").join();
        browser.destroy();
        browser.waitFor(10, TimeUnit.SECONDS);
    }

    /** Puts the parts of a message together. */
    private static final class Listener implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final StringBuilder partial = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
            partial.append(data);
            if (complete) {
                messages.add(JSON.readTree(partial.toString()));
                partial.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
