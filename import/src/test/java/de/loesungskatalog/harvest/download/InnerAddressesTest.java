package de.loesungskatalog.harvest.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** S14: addresses that would let a record look into our own network lead to no connection. */
class InnerAddressesTest {

    private static final DownloadLimits SMALL =
            new DownloadLimits(2_000_000, Duration.ofSeconds(5), Duration.ofSeconds(10));

    /** %d is the port of a listener on every address of this machine. */
    private static final List<String> ADDRESSES =
            List.of(
                    "https://localhost:%d/",
                    "https://LOCALHOST:%d/",
                    "https://127.0.0.1:%d/",
                    "https://127.1:%d/",
                    "https://127.0.1:%d/",
                    "https://2130706433:%d/",
                    "https://0x7f000001:%d/",
                    "https://0x7f.1:%d/",
                    "https://127.255.255.254:%d/",
                    "https://0.0.0.0:%d/",
                    "https://0:%d/",
                    "https://[::1]:%d/",
                    "https://[::]:%d/",
                    "https://[0:0:0:0:0:0:0:1]:%d/",
                    "https://[::ffff:127.0.0.1]:%d/",
                    "https://[::ffff:7f00:1]:%d/",
                    "https://[::127.0.0.1]:%d/",
                    "https://[64:ff9b::7f00:1]:%d/",
                    "https://[2002:7f00:1::]:%d/",
                    "https://somebody:secret@127.0.0.1:%d/",
                    "https://example.org@localhost:%d/",
                    "https://127.0.0.1:%d/#@example.org/",
                    "https://127.0.0.1%%00.example.org:%d/",
                    "http://127.0.0.1:%d/",
                    "HTTP://localhost:%d/",
                    "ftp://127.0.0.1:%d/",
                    "gopher://127.0.0.1:%d/_GET",
                    "file:///etc/passwd",
                    "jar:https://127.0.0.1:%d/a.jar!/b",
                    "https://169.254.169.254/latest/meta-data/",
                    "https://[fe80::a9fe:a9fe]/latest/",
                    "https://[fd00:ec2::254]/latest/",
                    "https://100.100.100.200/latest/",
                    "https://10.0.0.1/",
                    "https://192.168.0.1/");

    @TempDir private Path folder;

    @Test
    void noneIsConnectedTo() throws Exception {
        try (ServerSocket listener = new ServerSocket(0);
                TlsServer server = new TlsServer(folder);
                DocumentDownload download =
                        new DocumentDownload(
                                SMALL,
                                folder.resolve("neu"),
                                PublicAddresses::isPublic,
                                server::trusting)) {
            for (String address : ADDRESSES) {
                Download result = download.fetch(address.formatted(listener.getLocalPort()));
                assertThat(result).as(address).isInstanceOf(Download.Refused.class);
            }
            assertNobodyCame(listener);
        }
        System.out.printf("S14: %d addresses, 0 connections%n", ADDRESSES.size());
    }

    @Test
    void chainOfRedirectsThatEndsInsideIsNotFollowedThere() throws Exception {
        try (ServerSocket listener = new ServerSocket(0);
                TlsServer server = new TlsServer(folder)) {
            int port = listener.getLocalPort();
            server.redirects("/eins", "/zwei");
            server.redirects("/zwei", "https://127.0.0.1:" + port + "/");
            server.redirects("/schema", "//[::1]:" + port + "/");
            server.redirects("/tor", "http://localhost:" + port + "/");
            try (DocumentDownload download =
                    new DocumentDownload(
                            SMALL, folder.resolve("neu"), address -> true, server::trusting)) {
                for (String path : List.of("/eins", "/schema", "/tor")) {
                    assertThat(download.fetch(server.address(path)))
                            .as(path)
                            .isInstanceOf(Download.Refused.class);
                }
            }
            assertNobodyCame(listener);
        }
    }

    /** A name that is public when it is checked and inner a moment later. */
    @Test
    void nameIsConnectedToWhereItWasCheckedOrNotAtAll() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        CheckedDns dns = new CheckedDns(address -> asked.getAndIncrement() == 0);
        InetAddress[] first = Stream.of(dns.resolve("127.0.0.1")).toArray(InetAddress[]::new);
        assertThat(first).containsExactly(InetAddress.ofLiteral("127.0.0.1"));
        assertThatThrownBy(() -> dns.resolve("127.0.0.1"))
                .isInstanceOf(ForbiddenAddressException.class);
    }

    private static void assertNobodyCame(ServerSocket listener) throws Exception {
        listener.setSoTimeout(50);
        assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
    }
}
