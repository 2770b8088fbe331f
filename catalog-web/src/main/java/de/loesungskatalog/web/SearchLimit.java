package de.loesungskatalog.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/**
 * Lets one client search only so often, where the operator asks for it. What is remembered of a
 * client is forgotten when its bucket would be full again, and of the quietest ones earlier when
 * there are very many.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SearchLimit extends OncePerRequestFilter {

    private static final int CLIENTS = 50_000; // about 10 MB

    private final RequestSettings settings;
    private final @Nullable Cache<ClientNetwork, Bucket> clients; // null = no limit

    SearchLimit(RequestSettings settings) {
        this.settings = settings;
        this.clients =
                settings.searchesPerMinute() == null
                        ? null
                        : buckets(settings.searchesPerMinute(), settings.searchBurst());
    }

    private static Cache<ClientNetwork, Bucket> buckets(int perMinute, int burst) {
        return Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(timeToFill(burst, perMinute))
                .build();
    }

    private static Duration timeToFill(int burst, int perMinute) {
        return Duration.ofMinutes(1).multipliedBy(burst).dividedBy(perMinute).plusSeconds(1);
    }

    /** The same addresses as in the sample for nginx. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return clients == null || !path.startsWith("/suche") && !path.startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe =
                Objects.requireNonNull(clients)
                        .get(ClientNetwork.of(request.getRemoteAddr()), client -> fullBucket())
                        .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Bucket fullBucket() {
        int perMinute = Objects.requireNonNull(settings.searchesPerMinute());
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(settings.searchBurst())
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
