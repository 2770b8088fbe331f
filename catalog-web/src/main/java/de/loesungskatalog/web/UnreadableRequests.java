package de.loesungskatalog.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.Writer;

/**
 * Answers what the server refuses before any page of ours is asked, such as an address with an
 * encoded slash: as guarded as every page, in German, and without a word about the server.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // the last valve is the innermost: it reports before the server's own
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Refusal()));
    }

    private static final class Refusal extends ErrorReportValve {

        private static final String PAGE =
                "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"UTF-8\"><title>Diese"
                    + " Anfrage verstehen wir nicht</title></head><body><h1>Diese Anfrage verstehen"
                    + " wir nicht</h1><p>Prüfen Sie die Adresse oder beginnen Sie auf der <a"
                    + " href=\"/\">Startseite</a>.</p></body></html>";

        @Override
        protected void report(Request request, Response response, Throwable error) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            SecurityHeaders.guard(response, SecurityHeaders.PAGES);
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            try {
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(PAGE);
                    response.finishResponse();
                }
            } catch (IOException e) {
                getContainer().getLogger().debug("The visitor left before the answer", e);
            }
        }
    }
}
