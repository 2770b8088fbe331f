package de.loesungskatalog.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets Tomcat send an answer of the API with ten hits (some ten kilobytes) by one call of the
 * operating system: its own buffer has eight kilobytes, so that it took two.
 */
@Component
class AnswerBuffer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES = 16 << 10; // for each open connection

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(
                connector ->
                        connector.setProperty("socket.appWriteBufSize", String.valueOf(BYTES)));
    }
}
