package de.loesungskatalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class AnswerBufferTest {

    @Test
    void holdsAnAnswerWithTenHits() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new AnswerBuffer().customize(factory);
        TomcatWebServer server = (TomcatWebServer) factory.getWebServer();
        try {
            server.start();
            assertThat(server.getTomcat().getConnector().getProperty("socket.appWriteBufSize"))
                    .isEqualTo("16384");
        } finally {
            server.stop();
            server.destroy();
        }
    }
}
