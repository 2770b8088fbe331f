package de.loesungskatalog.web;

import de.loesungskatalog.search.IndexActivity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

import java.util.Objects;

/**
 * What the frame of every page shows. Added when a handler wants a page: a model attribute would be
 * prepared for every answer of the API as well, where it was an eighth of the time of the web
 * layer.
 */
@Component
class SiteModel implements HandlerInterceptor {

    private static final String ICONS = "/icons/sprite.svg";

    private final SiteSettings settings;
    private final SiteAddress address;
    private final ObjectProvider<IndexActivity> activity;
    private final ObjectProvider<ResourceUrlProvider> files;

    SiteModel(
            SiteSettings settings,
            SiteAddress address,
            ObjectProvider<IndexActivity> activity,
            ObjectProvider<ResourceUrlProvider> files) {
        this.settings = settings;
        this.address = address;
        this.activity = activity;
        this.files = files;
    }

    /**
     * The frame of a page. Public, so that expressions over it can be compiled.
     *
     * @param address root of the site in full, for previews
     * @param path address of this page, for "report a barrier"
     * @param icons where the icons are: a page has a hundred, and the address is looked up once
     * @param activity why results may be incomplete; absent when they are complete
     */
    public record Site(
            String name,
            @Nullable String operator,
            String address,
            String path,
            String icons,
            IndexActivity.@Nullable Activity activity) {

        public boolean isFilling() {
            return activity != null && activity.kind() == IndexActivity.Kind.FILLING;
        }
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
        IndexActivity current = activity.getIfAvailable();
        return new Site(
                settings.name(),
                settings.operator(),
                address.of(""),
                request.getRequestURI(),
                Objects.requireNonNull(files.getObject().getForLookupPath(ICONS)),
                current == null ? null : current.current().orElse(null));
    }
}
