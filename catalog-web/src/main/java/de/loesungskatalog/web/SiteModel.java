package de.loesungskatalog.web;

import de.loesungskatalog.search.IndexActivity;
import de.loesungskatalog.web.frame.Site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Adds the {@link Site} when a handler wants a page: a model attribute would be prepared for every
 * answer of the API as well, where it was an eighth of the time of the web layer.
 */
@Component
class SiteModel implements HandlerInterceptor {

    private static final String ICONS = "/icons/sprite.svg";

    private final SiteSettings settings;
    private final SiteAddress address;
    private final MessageSource messages;
    private final Supplier<@Nullable IndexActivity> activity;
    private final Supplier<ResourceUrlProvider> files;

    SiteModel(
            SiteSettings settings,
            SiteAddress address,
            MessageSource messages,
            ObjectProvider<IndexActivity> activity,
            ObjectProvider<ResourceUrlProvider> files) {
        this.settings = settings;
        this.address = address;
        this.messages = messages;
        this.activity = SingletonSupplier.ofNullable(activity::getIfAvailable);
        this.files = SingletonSupplier.of(files::getObject); // made after the interceptors
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null) {
            page.addObject("site", site(request));
        }
    }

    private Site site(HttpServletRequest request) {
        IndexActivity current = activity.get();
        ResourceUrlProvider addresses = files.get();
        return new Site(
                settings.name(),
                settings.operator(),
                address.of(""),
                request.getRequestURI(),
                Objects.requireNonNull(addresses.getForLookupPath(ICONS)),
                current == null ? null : current.current().orElse(null),
                messages,
                addresses);
    }
}
