package de.loesungskatalog.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the running site over real HTTP and follows no redirect by itself. */
final class Visitor {

    /** Header {@code Authorization} of who runs the site. */
    static final String OPERATOR =
            "Basic "
                    + Base64.getEncoder()
                            .encodeToString(
                                    ("betrieb:" + SampleSite.OPERATOR_TOKEN)
                                            .getBytes(StandardCharsets.UTF_8));

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

    /**
     * Sends a form as a browser does from a page of this site, unless the headers say otherwise.
     */
    HttpResponse<byte[]> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(site.resolve(path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
