package de.loesungskatalog.extraction.worker;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import java.io.IOException;
import java.nio.file.Path;

/** Markdown: a section for each heading. */
final class MarkdownReader implements FormatReader {

    private final Parser parser = Parser.builder().build();

    @Override
    public void read(Path file, Findings findings) throws IOException {
        Sections sections = new Sections(findings);
        parser.parse(TextFile.read(file, findings)).accept(new Blocks(sections, findings));
        sections.finish();
    }

    /** Headings and paragraphs in their order. */
    private static final class Blocks extends AbstractVisitor {
        private final Sections sections;
        private final Findings findings;

        Blocks(Sections sections, Findings findings) {
            this.sections = sections;
            this.findings = findings;
        }

        @Override
        public void visit(Heading heading) {
            sections.heading(new Words(findings).of(heading));
        }

        @Override
        public void visit(Paragraph paragraph) {
            sections.paragraph(new Words(findings).of(paragraph));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            sections.paragraph(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            sections.paragraph(code.getLiteral());
        }
    }

    /** Text of a block without its markup. */
    private static final class Words extends AbstractVisitor {
        private final Findings findings;
        private final StringBuilder text = new StringBuilder();

        Words(Findings findings) {
            this.findings = findings;
        }

        String of(Node block) {
            visitChildren(block);
            return text.toString();
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(Image image) {
            Words alternative = new Words(findings);
            String words = alternative.of(image);
            findings.image(words);
            text.append(words);
        }
    }
}
