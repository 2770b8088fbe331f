package de.loesungskatalog.extraction.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Text without markup: sections at underlined headings, paragraphs at blank lines. */
final class PlainTextReader implements FormatReader {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final int LONGEST_HEADING = 120;

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Sections sections = new Sections(findings);
        String text = TextFile.read(file, findings).replace("\r\n", "\n").replace('\r', '\n');
        for (String block : BLANK_LINE.split(text)) {
            List<String> lines = block.strip().lines().toList();
            boolean underlined =
                    lines.size() >= 2
                            && lines.getFirst().length() <= LONGEST_HEADING
                            && UNDERLINE.matcher(lines.get(1).strip()).matches();
            if (underlined) {
                sections.heading(lines.getFirst());
                sections.paragraph(String.join("\n", lines.subList(2, lines.size())));
            } else {
                sections.paragraph(block);
            }
        }
        sections.finish();
    }
}
