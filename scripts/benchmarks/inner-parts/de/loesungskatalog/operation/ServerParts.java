package de.loesungskatalog.operation;

import de.loesungskatalog.Parts;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Whole answers of the server, from this process to itself; what they allocate is of both sides.
 */
@State(Scope.Benchmark)
public class ServerParts extends Parts {

    @Param({"/actuator/health/readiness", "/api/v1/solutions?q=Anmeldung", "/suche?q=Anmeldung"})
    public String path;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext server;
    private HttpRequest request;

    @Setup
    public void serve() {
        DataDirectory directory = new DataDirectory(data());
        server =
                CatalogueApplication.withWeb(directory, Settings.load())
                        .run("--server.port=0", "--server.address=127.0.0.1");
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port).resolve(path))
                        .build();
    }

    @TearDown
    public void stop() {
        server.close();
        client.close();
    }

    @Benchmark
    public byte[] answer() throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }
}
