package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What nobody types but somebody sends: 1,200 questions in the long form, none of which may break
 * or delay a page.
 */
@SiteTest
class NastyQueriesIT {

    private static final int QUERIES = Boolean.getBoolean("katalog.test.long") ? 1_200 : 240;
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int CALMER_TRIES = 3; // a busy machine is no slow search
    private static final int LONGEST_ADDRESS = 7_000; // of a question; beyond it the server refuses

    private static final List<String> SIGNS =
            List.of(
                    "*",
                    "?",
                    "~",
                    "^",
                    ":",
                    "\"",
                    "„",
                    "“",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "}",
                    "/",
                    "\\",
                    "+",
                    "-",
                    "!",
                    "&&",
                    "||",
                    "AND",
                    "OR",
                    "NOT",
                    "TO",
                    "title:",
                    "_exists_:",
                    "a*",
                    "*a",
                    "a*b*",
                    "/.*/",
                    "a~2",
                    "\u0000",
                    "\uFFFF",
                    "\u202E",
                    "مرحبا",
                    "שלום",
                    "😀",
                    "👩‍👩‍👧",
                    "ﷺ",
                    "İ",
                    "ẞ",
                    "ß",
                    "a\u0308",
                    "<script>",
                    "%00",
                    "%s%n",
                    "${1+1}",
                    "' OR 1=1 --",
                    "../../etc/passwd",
                    "\r\n",
                    "\t",
                    "\u2029",
                    "0x41",
                    "1e999",
                    "NaN",
                    "null",
                    "der",
                    "und",
                    "Schule",
                    "-und",
                    "\"\"",
                    "\" \"",
                    "--",
                    "- -");

    @LocalServerPort private int port;
    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
        ask("Schule", 0); // the first question after the start opens files
    }

    @Test
    void noneBreaksAndNoneTakesLong() {
        Random random = new Random(8);
        Duration slowest = Duration.ZERO;
        for (int i = 0; i < QUERIES; i++) {
            String query = nasty(i, random);
            Duration taken = ask(query, i);
            for (int again = 0; again < CALMER_TRIES && !isQuick(taken); again++) {
                taken = ask(query, i);
            }
            assertThat(taken).as("query %d: %s", i, query).isLessThan(PATIENCE);
            slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
        }
        System.out.printf("S8: %d questions, slowest %d ms%n", QUERIES, slowest.toMillis());
    }

    private static boolean isQuick(Duration taken) {
        return taken.compareTo(PATIENCE) < 0;
    }

    private Duration ask(String query, int number) {
        String address =
                switch (number % 3) {
                    case 0 -> "/suche?q=";
                    case 1 -> "/api/v1/solutions?q=";
                    default -> "/api/v1/suggestions?q=";
                };
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = get(address + encoded(query));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.statusCode()).as("query %d: %s", number, query).isIn(200, 400, 414, 431);
        return taken;
    }

    private HttpResponse<byte[]> get(String address) {
        try {
            return visitor.get(address);
        } catch (Exception e) {
            throw new AssertionError("No answer to " + address, e);
        }
    }

    private static String nasty(int number, Random random) {
        return switch (number % 6) {
            case 0 -> signs(1 + random.nextInt(40), random, "");
            case 1 -> signs(1 + random.nextInt(40), random, " ");
            case 2 -> bytes(1 + random.nextInt(300), random);
            case 3 -> SIGNS.get(random.nextInt(SIGNS.size())).repeat(1 + random.nextInt(1_000));
            case 4 -> "Donaudampfschifffahrtsgesellschaft".repeat(1 + random.nextInt(200));
            default -> words(10_000, random);
        };
    }

    private static String signs(int count, Random random, String between) {
        List<String> signs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            signs.add(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        return String.join(between, signs);
    }

    private static String bytes(int count, Random random) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String words(int count, Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(Integer.toString(random.nextInt(1_000_000), Character.MAX_RADIX))
                    .append(' ');
        }
        return words.toString();
    }

    /** Each byte escaped; cut where the server would refuse the address unread. */
    private static String encoded(String query) {
        StringBuilder address = new StringBuilder();
        for (byte b : query.getBytes(StandardCharsets.UTF_8)) {
            if (address.length() > LONGEST_ADDRESS) {
                break;
            }
            address.append('%').append("%02X".formatted(b & 0xff));
        }
        return address.toString();
    }
}
