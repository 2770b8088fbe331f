package de.loesungskatalog.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import java.util.Set;

/**
 * What templates of this site know beside the attributes of Thymeleaf: {@code lk:passage} shows a
 * {@link Passage}. In a template of its own each part cost three expressions and two elements, and
 * a page of results has three hundred parts.
 */
@Component
class PageDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "lk";
    private static final int AS_TEXT = 1300; // where th:text stands in the order of attributes

    PageDialect() {
        super("Lösungskatalog", PREFIX, AS_TEXT);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new PassageText(prefix));
    }

    /** Text with marks: escaped part by part, then marked. */
    private static final class PassageText extends AbstractAttributeTagProcessor {

        PassageText(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "passage", true, AS_TEXT, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            Object passage =
                    StandardExpressions.getExpressionParser(context.getConfiguration())
                            .parseExpression(context, value)
                            .execute(context);
            structure.setBody(marked((Passage) passage), false);
        }

        private static String marked(Passage passage) {
            StringBuilder text = new StringBuilder();
            for (Passage.Part part : passage.parts()) {
                String escaped = HtmlEscape.escapeHtml4Xml(part.text());
                if (part.marked()) {
                    text.append("<mark>").append(escaped).append("</mark>");
                } else {
                    text.append(escaped);
                }
            }
            return text.toString();
        }
    }
}
