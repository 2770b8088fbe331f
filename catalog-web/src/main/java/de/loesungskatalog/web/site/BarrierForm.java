package de.loesungskatalog.web.site;

import de.loesungskatalog.barrier.BarrierConcern;
import de.loesungskatalog.barrier.BarrierReport;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed into the form, kept as it is when it has to be shown again.
 *
 * @param page path on this site
 * @param concern code of a {@link BarrierConcern}
 */
record BarrierForm(String page, String concern, String text, String reply) {

    /** A path of this site: nobody can make us store or link an address elsewhere. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?!/)[^\\s\\\\\"<>]*");

    /** A light check: the answer itself shows whether an address works. */
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    static BarrierForm empty(@Nullable String page, @Nullable String concern) {
        return new BarrierForm(
                page != null && isOwnPath(page) ? page : "",
                BarrierConcern.byCode(concern == null ? "" : concern)
                        .orElse(BarrierConcern.BARRIER)
                        .code(),
                "",
                "");
    }

    static BarrierForm of(MultiValueMap<String, String> sent) {
        return new BarrierForm(
                value(sent, "adresse"),
                value(sent, "anliegen"),
                value(sent, "text"),
                value(sent, "antwort"));
    }

    private static String value(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What has to be corrected: field → part of the message key, in the order of the form. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (BarrierConcern.byCode(concern).isEmpty()) {
            errors.put("anliegen", "concern");
        }
        if (!page.isEmpty() && !isOwnPath(page)) {
            errors.put("adresse", "page");
        }
        if (text.isEmpty()) {
            errors.put("text", "text.missing");
        } else if (text.length() > BarrierReport.MAX_TEXT) {
            errors.put("text", "text.long");
        }
        if (!reply.isEmpty()
                && (reply.length() > BarrierReport.MAX_REPLY || !MAIL.matcher(reply).matches())) {
            errors.put("antwort", "reply");
        }
        return errors;
    }

    Optional<String> replyAddress() {
        return reply.isEmpty() ? Optional.empty() : Optional.of(reply);
    }

    private static boolean isOwnPath(String path) {
        return path.length() <= BarrierReport.MAX_PAGE && OWN_PATH.matcher(path).matches();
    }
}
