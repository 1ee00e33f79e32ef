package ru.mentorcentre.shared.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The side menu as markup, drawn once for all who see the same: thirty lines of every page (ADR 0208). */
@Component
class MenuMarkup {

    private static final int MOST = 500;
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final ObjectProvider<ITemplateEngine> engine;
    private final Map<Drawn, String> drawn = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, String> eldest) {
            return size() > MOST;
        }
    });

    MenuMarkup(ObjectProvider<ITemplateEngine> engine) {
        this.engine = engine;
    }

    /**
     * The lines of a menu.
     *
     * @param base what stands before every address, empty as a rule
     */
    String of(List<Menu.Section> menu, String base) {
        Drawn wanted = new Drawn(menu, base);
        String known = drawn.get(wanted);
        if (known == null) {
            known = engine.getObject().process("layout/menu", new Context(RUSSIAN, Map.of("menu", menu, "base", base)));
            drawn.put(wanted, known);
        }
        return known;
    }

    private record Drawn(List<Menu.Section> menu, String base) {}
}
