package de.loesungskatalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Lets requests that have begun go on before a new one begins. Java takes virtual threads from
 * several queues and stays with one for as long as something is in it; under load new requests are
 * always in theirs, and whoever had to wait once (for a lock, for a slow line) would wait for
 * seconds. A request that steps back empties that queue at once, and the next one of a connection
 * that never pauses lets others go first. See docs/decisions/0015-equal-turns.md.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EqualTurns extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Thread.yield();
        chain.doFilter(request, response);
    }
}
