package de.loesungskatalog.harvest.download;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.net.ssl.SSLContext;

/**
 * Fetches a document from the public internet: https only, no address of the own network, no
 * redirect to another host, with limits of size and time. Thread-safe.
 */
public final class DocumentDownload implements AutoCloseable {

    private static final int MAX_REDIRECTS = 5;

    private final DownloadLimits limits;
    private final Path folder;
    private final Predicate<InetAddress> allowed;
    private final Supplier<SSLContext> tls;

    /** Made for the first download: reading all certificates would delay each start. */
    private @Nullable CloseableHttpClient client;

    /**
     * @param folder for files on their way; created when missing
     */
    public DocumentDownload(DownloadLimits limits, Path folder) throws IOException {
        this(limits, folder, PublicAddresses::isPublic, SSLContexts::createSystemDefault);
    }

    DocumentDownload(
            DownloadLimits limits,
            Path folder,
            Predicate<InetAddress> allowed,
            Supplier<SSLContext> tls)
            throws IOException {
        this.limits = limits;
        this.folder = Files.createDirectories(folder);
        this.allowed = allowed;
        this.tls = tls;
    }

    private synchronized CloseableHttpClient client() {
        CloseableHttpClient made = client == null ? makeClient() : client;
        client = made;
        return made;
    }

    private CloseableHttpClient makeClient() {
        PoolingHttpClientConnectionManager connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedDns(allowed))
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls.get()))
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(timeout(limits.silence()))
                                        .setSocketTimeout(timeout(limits.silence()))
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(timeout(limits.silence()))
                                .setRedirectsEnabled(false)
                                .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Loesungskatalog")
                .build();
    }

    /** Fetches into a new file, which belongs to the caller. */
    public Download fetch(String address) {
        long deadline = System.nanoTime() + limits.total().toNanos();
        try {
            URI uri = new URI(address);
            for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
                if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
                    return new Download.Refused(
                            "Dokumente werden nur über https:// geholt.",
                            "Nennen Sie eine Adresse mit https:// oder liefern Sie die Datei mit.");
                }
                Answer answer = ask(uri, deadline);
                if (answer.download() != null) {
                    return answer.download();
                }
                URI next = uri.resolve(String.valueOf(answer.redirect()));
                if (!uri.getHost().equalsIgnoreCase(next.getHost())) {
                    return new Download.Refused(
                            "Die Adresse leitet auf einen anderen Rechner um.",
                            "Nennen Sie die Adresse, unter der das Dokument wirklich liegt.");
                }
                uri = next;
            }
            return new Download.Refused(
                    "Die Adresse leitet zu oft um.", "Nennen Sie die endgültige Adresse.");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Download.Refused(
                    "Das ist keine gültige Adresse.", "Berichtigen Sie die Adresse.");
        } catch (ForbiddenAddressException e) {
            return new Download.Refused(
                    "Die Adresse führt nicht ins öffentliche Internet.",
                    "Liefern Sie die Datei mit.");
        } catch (IOException e) {
            return new Download.Refused(
                    "Die Adresse ist nicht erreichbar (" + e.getMessage() + ").",
                    "Prüfen Sie die Adresse im Browser oder liefern Sie die Datei mit.");
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (client != null) {
            client.close();
        }
    }

    /** Either an end or another address to ask. */
    private record Answer(@Nullable Download download, @Nullable String redirect) {}

    private Answer ask(URI uri, long deadline) throws IOException {
        return client().execute(new HttpGet(uri), response -> answer(response, uri, deadline));
    }

    private Answer answer(ClassicHttpResponse response, URI uri, long deadline) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return new Answer(null, location.getValue());
        }
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            return new Answer(
                    new Download.Refused(
                            "Der Server antwortet mit dem Fehler " + status + ".",
                            "Prüfen Sie die Adresse im Browser oder liefern Sie die Datei mit."),
                    null);
        }
        Path file = Files.createTempFile(folder, "download-", ".tmp");
        try (InputStream in = entity.getContent();
                OutputStream out = Files.newOutputStream(file)) {
            String tooMuch = copy(in, out, deadline);
            if (tooMuch == null) {
                return new Answer(new Download.Fetched(file, FileNames.of(uri)), null);
            }
            Files.delete(file);
            return new Answer(new Download.Refused(tooMuch, "Liefern Sie die Datei mit."), null);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Null if everything came, else the reason why not. */
    private @Nullable String copy(InputStream in, OutputStream out, long deadline)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > limits.bytes()) {
                return "Das Dokument ist größer als " + limits.bytes() / (1024 * 1024) + " MB.";
            }
            if (System.nanoTime() > deadline) {
                return "Das Dokument kam nicht in der vorgesehenen Zeit.";
            }
            out.write(buffer, 0, read);
        }
        return null;
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }
}
