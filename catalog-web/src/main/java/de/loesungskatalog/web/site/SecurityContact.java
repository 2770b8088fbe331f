package de.loesungskatalog.web.site;

import de.loesungskatalog.web.PageNotFoundException;
import de.loesungskatalog.web.SiteSettings;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** {@code /.well-known/security.txt} (RFC 9116): whom to tell about a weakness. */
@Controller
class SecurityContact {

    // counted from the start: a server that nobody has restarted for so long is not looked after
    private static final Duration VALID = Duration.ofDays(180);

    private final SiteSettings settings;
    private final Instant expires;

    SecurityContact(SiteSettings settings, Clock clock) {
        this.settings = settings;
        this.expires = clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS);
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> contact() {
        URI contact = settings.securityContact();
        if (contact == null) {
            throw new PageNotFoundException("No security contact is configured");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(
                        "Contact: "
                                + contact
                                + "\nExpires: "
                                + expires
                                + "\nPreferred-Languages: de, en\n");
    }
}
