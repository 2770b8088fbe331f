package de.loesungskatalog.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the running site over real HTTP and follows no redirect by itself. */
final class Visitor {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;

    Visitor(int port) {
        site = URI.create("http://localhost:" + port);
    }

    HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return send("GET", path, headers);
    }

    HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve(path))
                        .timeout(Duration.ofSeconds(20))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(site.resolve(path))
                        .timeout(Duration.ofSeconds(20))
                        .POST(body)
                        .headers(headers)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    String text(String path) throws Exception {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(text(path), site.resolve(path).toString());
    }
}
