package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import javax.imageio.ImageIO;

/** Pictures of slides as visitors get them. */
@SiteTest
class PicturesIT {

    private static final String DECK = "/loesungen/luftmessnetz/dokumente/luftmessnetz.folien";

    @LocalServerPort private int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private String document = "";

    @BeforeEach
    void read() throws IOException, InterruptedException {
        document = new String(get(DECK).body());
    }

    @Test
    void documentPageShowsEachPublicSlideAndTheAddressAnswersAPicture() throws Exception {
        assertThat(document)
                .contains(DECK + "/bilder/1-320.png", DECK + "/bilder/2-1280.png")
                .doesNotContain("/bilder/3-");
        HttpResponse<byte[]> answer = get(DECK + "/bilder/2-320.png");
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(image.getWidth()).isEqualTo(320);
    }

    @Test
    void hiddenSlideHasNoPicture() throws Exception {
        assertThat(get(DECK + "/bilder/3-320.png").statusCode()).isEqualTo(404);
    }

    @Test
    void otherWidthsAndOtherNumbersAreRefused() throws Exception {
        assertThat(get(DECK + "/bilder/1-4000.png").statusCode()).isEqualTo(404);
        assertThat(get(DECK + "/bilder/9-320.png").statusCode()).isEqualTo(404);
        assertThat(get(DECK + "/bilder/x-320.png").statusCode()).isBetween(400, 404);
    }

    @Test
    void searchAnswersThePictureOfTheSlideThatMatched() throws Exception {
        String answer = new String(get("/api/v1/solutions?q=Gateways%20LoRaWAN").body());
        assertThat(answer).contains("\"image\":\"" + DECK + "/bilder/2-320.png\"");
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
