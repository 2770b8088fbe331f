package de.loesungskatalog.barrier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One report as it arrived.
 *
 * @param page path of the page it is about, from the root of the site; empty when none was named
 * @param text what hinders, or which document is needed in which form
 * @param reply address for an answer, as given; absent when the person wants none
 */
public record BarrierReport(
        UUID id,
        Instant received,
        BarrierConcern concern,
        String page,
        String text,
        @Nullable String reply) {

    public static final int MAX_PAGE = 500; // addresses of the site are shorter
    public static final int MAX_TEXT = 4_000; // two printed pages
    public static final int MAX_REPLY = 254; // longest e-mail address there is

    public BarrierReport {
        within("page", page, 0, MAX_PAGE);
        within("text", text, 1, MAX_TEXT);
        if (reply != null) {
            within("reply", reply, 1, MAX_REPLY);
        }
    }

    private static void within(String name, String value, int least, int most) {
        if (value.length() < least || value.length() > most || value.isBlank() && least > 0) {
            throw new IllegalArgumentException(
                    "%s has %d to %d characters, not %d"
                            .formatted(name, least, most, value.length()));
        }
    }
}
