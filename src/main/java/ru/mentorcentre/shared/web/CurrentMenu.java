package ru.mentorcentre.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.shared.Viewer;

/** The side menu of every page; nobody logged in sees none. */
@ControllerAdvice(basePackages = "ru.mentorcentre", assignableTypes = ErrorController.class)
class CurrentMenu {

    private final Menu menu;

    CurrentMenu(Menu menu) {
        this.menu = menu;
    }

    @ModelAttribute("menu")
    List<Menu.Section> menu(Viewer viewer, HttpServletRequest request) {
        return viewer == null ? List.of() : menu.seenBy(viewer.roles(), path(request));
    }

    /** Where the question mark leads; null for the index. */
    @ModelAttribute("helpTopic")
    String helpTopic(HttpServletRequest request) {
        return HelpTopic.of(path(request)).orElse(null);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
