package ru.mentorcentre.shared.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Attributes of our own in templates: {@code <i ui:icon="school"></i>} is a line icon, in place of the element; {@code
 * <nav ui:menu="${menu}"></nav>} has the lines of the side menu in it. What is ours and the same on every page is drawn
 * once (ADR 0208).
 */
@Component
class UiDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "ui";
    private static final int PRECEDENCE = 1000;

    private final Icons icons;
    private final MenuMarkup menu;

    UiDialect(Icons icons, MenuMarkup menu) {
        super("Page kit", PREFIX, PRECEDENCE);
        this.icons = icons;
        this.menu = menu;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new IconProcessor(prefix, icons), new MenuProcessor(prefix, menu));
    }

    /** The value is an expression; a bare name is itself. */
    private static class IconProcessor extends AbstractStandardExpressionAttributeTagProcessor {

        private final Icons icons;

        IconProcessor(String prefix, Icons icons) {
            super(TemplateMode.HTML, prefix, "icon", PRECEDENCE, true);
            this.icons = icons;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                Object name,
                IElementTagStructureHandler structure) {
            structure.replaceWith(icons.svg(String.valueOf(name)), false);
        }
    }

    /** The lines of a {@code List<Menu.Section>}. */
    private static class MenuProcessor extends AbstractStandardExpressionAttributeTagProcessor {

        private final MenuMarkup menu;

        MenuProcessor(String prefix, MenuMarkup menu) {
            super(TemplateMode.HTML, prefix, "menu", PRECEDENCE, true);
            this.menu = menu;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String value,
                Object sections,
                IElementTagStructureHandler structure) {
            String base = context instanceof IWebContext web
                    ? web.getExchange().getRequest().getApplicationPath()
                    : "";
            List<Menu.Section> seen = sections == null ? List.of() : (List<Menu.Section>) sections;
            structure.setBody(menu.of(seen, base == null ? "" : base), false);
        }
    }
}
