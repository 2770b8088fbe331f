package de.loesungskatalog.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

class ControlFrameTest {

    @Test
    void outputIsFramedLineByLine() throws IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (PrintWriter out =
                new PrintWriter(new FrameWriter(wire, ControlFrame.Channel.OUTPUT), true)) {
            out.println("Größe: 2,4 MB");
            out.print("letzte Zeile ohne Umbruch");
        }
        assertThat(wire.toString(StandardCharsets.UTF_8).lines())
                .map(ControlFrame::parse)
                .containsExactly(
                        new ControlFrame(ControlFrame.Channel.OUTPUT, "Größe: 2,4 MB"),
                        new ControlFrame(ControlFrame.Channel.OUTPUT, "letzte Zeile ohne Umbruch"));
    }

    @Test
    void foreignLineIsRefused() {
        assertThatThrownBy(() -> ControlFrame.parse("<html>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("<html>");
    }
}
