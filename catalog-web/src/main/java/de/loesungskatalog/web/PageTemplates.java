package de.loesungskatalog.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the template of a view by its name: {@code search/results} is {@code
 * src/main/jte/search/results.jte}. The build has made classes of all of them (decision 20).
 */
@Component
class PageTemplates extends UrlBasedViewResolver {

    private static final String ENDING = ".jte";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    PageTemplates.class.getClassLoader(),
                    PageTemplates.class.getPackageName());

    private final UnchangedPages unchanged;

    PageTemplates(UnchangedPages unchanged) {
        this.unchanged = unchanged;
        setViewClass(Page.class);
        setSuffix(ENDING);
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new Page(templates, unchanged);
    }

    /** A page is sent when it is whole, so that one that fails is answered by the error page. */
    private static final class Page extends AbstractUrlBasedView {

        private final TemplateEngine templates;
        private final UnchangedPages unchanged;

        Page(TemplateEngine templates, UnchangedPages unchanged) {
            this.templates = templates;
            this.unchanged = unchanged;
        }

        @Override
        public boolean checkResource(Locale locale) {
            return templates.hasTemplate(template());
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Utf8ByteOutput page = new Utf8ByteOutput();
            templates.render(template(), model, page);
            byte[] whole = page.toByteArray(); // of thousands of pieces
            if (!unchanged.isUnchanged(request, response, whole)) {
                response.setContentType(getContentType());
                ServletResponse visitor = UnchangedPages.straight(response);
                visitor.setContentLength(whole.length);
                visitor.getOutputStream().write(whole);
            }
        }

        private String template() {
            String name = getUrl();
            if (name == null) {
                throw new IllegalStateException("A view without a template");
            }
            return name;
        }
    }
}
