package de.loesungskatalog.web;

import de.loesungskatalog.search.IndexActivity;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice
class SiteModel {

    private final SiteSettings settings;
    private final SiteAddress address;
    private final ObjectProvider<IndexActivity> activity;

    SiteModel(SiteSettings settings, SiteAddress address, ObjectProvider<IndexActivity> activity) {
        this.settings = settings;
        this.address = address;
        this.activity = activity;
    }

    /**
     * The frame of a page.
     *
     * @param address root of the site in full, for previews
     * @param path address of this page, for "report a barrier"
     * @param activity why results may be incomplete; absent when they are complete
     */
    record Site(
            String name,
            @Nullable String operator,
            String address,
            String path,
            IndexActivity.@Nullable Activity activity) {

        public boolean isFilling() {
            return activity != null && activity.kind() == IndexActivity.Kind.FILLING;
        }
    }

    @ModelAttribute("site")
    Site site(HttpServletRequest request) {
        IndexActivity current = activity.getIfAvailable();
        return new Site(
                settings.name(),
                settings.operator(),
                address.of(""),
                request.getRequestURI(),
                current == null ? null : current.current().orElse(null));
    }
}
