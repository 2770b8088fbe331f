package de.loesungskatalog.material.faq;

import de.loesungskatalog.material.solution.Citation;
import de.loesungskatalog.material.solution.SolutionRecord.Faq;

import java.nio.charset.StandardCharsets;

/** Writes a list as Markdown. */
public final class MarkdownFaqWriter implements FaqWriter {

    @Override
    public byte[] write(FaqList list) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(list.title()).append("\n\n");
        text.append(list.imprint()).append(".\n\n");
        FaqShape shape = list.shape(FaqShape.HEADINGS, FaqShape.NUMBERED, FaqShape.TABLE);
        if (shape == FaqShape.TABLE) {
            text.append("| Frage | Antwort |\n| --- | --- |\n");
        }
        for (int index = 0; index < list.entries().size(); index++) {
            text.append(entry(list.entries().get(index), index, shape));
        }
        text.append(shape == FaqShape.TABLE ? "\n" : "").append("## Quellen\n\n");
        for (Citation source : list.sources()) {
            text.append("- [").append(source.text()).append("](<").append(source.address());
            text.append(">)\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(Faq entry, int index, FaqShape shape) {
        return switch (shape) {
            case TABLE -> "| " + cell(entry.question()) + " | " + cell(entry.answer()) + " |\n";
            case NUMBERED ->
                    "**"
                            + FaqList.numbered(index, entry)
                            + "**\n\n"
                            + entry.answer().strip()
                            + "\n\n";
            default -> "## " + entry.question() + "\n\n" + entry.answer().strip() + "\n\n";
        };
    }

    private static String cell(String markdown) {
        return markdown.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
