package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.loesungskatalog.document.ContentStore;
import de.loesungskatalog.document.SourceDocument;
import de.loesungskatalog.document.SourceDocuments;
import de.loesungskatalog.document.StoredContent;
import de.loesungskatalog.sample.SampleCorpus;
import de.loesungskatalog.solution.DocumentReference;
import de.loesungskatalog.solution.SolutionId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Original files: the very bytes, resumable, and never opened by the browser as ours. */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class DownloadIT {

    private static final String FILE =
            "/dateien/luftmessnetz.folien/Luft%20&%20%C3%9Cberblick.pptx";

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void fileComesByteForByteUnderItsName() throws Exception {
        HttpResponse<byte[]> answer = visitor.get(FILE);

        assertThat(answer.body()).isEqualTo(SampleSite.DECK);
        assertThat(header(answer, "Content-Type"))
                .isEqualTo(
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        assertThat(header(answer, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Luft%20&%20%C3%9Cberblick.pptx");
        assertThat(header(answer, "ETag")).isEqualTo('"' + sha256(SampleSite.DECK) + '"');
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo(SecurityHeaders.FILES);
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void everyAnswerThatIsAFileIsLockedUp() throws Exception {
        List<RoutesIT.Route> files =
                RoutesIT.routes()
                        .filter(route -> route.kind().equals("file") && route.status() == 200)
                        .toList();
        for (RoutesIT.Route file : files) {
            HttpResponse<byte[]> answer = visitor.get(file.request());
            HttpResponse<byte[]> head = visitor.send("HEAD", file.request());
            assertThat(header(answer, "Content-Disposition"))
                    .as(file.pattern())
                    .startsWith("attachment;");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
            assertThat(header(answer, "Content-Type")).isNotBlank();
            assertThat(head.statusCode()).as(file.pattern()).isEqualTo(200);
            assertThat(lasting(head)).isEqualTo(lasting(answer));
        }
        System.out.printf("S3: %d of %d routes of files%n", files.size(), files.size());
        assertThat(files).hasSizeGreaterThan(3);
    }

    private static Map<String, List<String>> lasting(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(Set.of("date", "content-length", "transfer-encoding"));
        return headers;
    }

    @Test
    void anotherSpellingOfTheAddressOpensInTheSandboxToo() throws Exception {
        HttpResponse<byte[]> answer = visitor.get(FILE.replace("/dateien", "/%64ateien"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo(SecurityHeaders.FILES);
    }

    @Test
    void headTellsSizeWithoutSending() throws Exception {
        HttpResponse<byte[]> answer = visitor.send("HEAD", FILE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length"))
                .isEqualTo(String.valueOf(SampleSite.DECK.length));
        assertThat(header(answer, "Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void interruptedDownloadGoesOnWithTheSameBytesOnly() throws Exception {
        String etag = header(visitor.get(FILE), "ETag");

        HttpResponse<byte[]> rest = visitor.get(FILE, "Range", "bytes=100-199", "If-Range", etag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(SampleSite.DECK, 100, 200));

        HttpResponse<byte[]> other =
                visitor.get(FILE, "Range", "bytes=100-199", "If-Range", "\"other\"");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(SampleSite.DECK);
    }

    @Test
    void unchangedFileIsNotSentAgain() throws Exception {
        String etag = header(visitor.get(FILE), "ETag");
        assertThat(visitor.get(FILE, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void allMaterialComesInOneArchiveWithANoteOnItsOrigin() throws Exception {
        HttpResponse<byte[]> answer = visitor.get("/loesungen/luftmessnetz/materialien.zip");
        Map<String, byte[]> files = unzip(answer.body());

        assertThat(files).containsOnlyKeys("LIESMICH.txt", SampleSite.DECK_NAME, "scan.pdf");
        assertThat(files.get(SampleSite.DECK_NAME)).isEqualTo(SampleSite.DECK);
        assertThat(new String(files.get("LIESMICH.txt"), UTF_8))
                .contains("Lizenz: CC-BY-4.0", sha256(SampleSite.DECK), "example.org/quelle");
    }

    @Test
    void damagedFileIsRefusedAndItsErrorIsInTheLog(
            @Autowired ContentStore store, @Autowired SourceDocuments documents, CapturedOutput log)
            throws Exception {
        SolutionId solution = new SolutionId("weitere-24");
        StoredContent content = store.put(new ByteArrayInputStream("will rot".getBytes(UTF_8)));
        DocumentReference reference = SampleCorpus.schoolRegistration().documents().getFirst();
        SourceDocument document =
                SourceDocument.received(solution, 0, reference, "rott.pptx", content);
        documents.save(document, List.of());
        try {
            store.withLocalCopy(content.sha256(), file -> Files.writeString(file, "has rott"));
            for (String path :
                    List.of(
                            "/dateien/" + document.id().value() + "/rott.pptx",
                            "/loesungen/weitere-24/materialien.zip")) {
                HttpResponse<byte[]> answer = visitor.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(500);
                Matcher id =
                        Pattern.compile("Anfrage an den Betreiber: ([0-9a-f]{8})")
                                .matcher(new String(answer.body(), UTF_8));
                assertThat(id.find()).as(path).isTrue();
                assertThat(log.getOut())
                        .contains("Error " + id.group(1), "Content " + content.sha256());
            }
        } finally {
            documents.retain(solution, List.of());
        }
    }

    @Test
    void solutionWithoutFilesHasNoArchive() throws Exception {
        assertThat(visitor.get("/loesungen/weitere-1/materialien.zip").statusCode()).isEqualTo(404);
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
