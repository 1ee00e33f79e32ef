package ru.mentorcentre.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.ViewerPlace;

/** What the frame of every page shows: who is looking, at which municipality and year. */
@ControllerAdvice(basePackages = "ru.mentorcentre", assignableTypes = ErrorController.class)
class CurrentPage {

    private final Municipalities municipalities;

    CurrentPage(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @ModelAttribute("viewer")
    Viewer viewer(Viewer viewer) {
        return viewer;
    }

    /**
     * Made before the page is written: a form far down would ask for its session when the answer has already left. An
     * error page for a stranger has no form, hence costs no session; neither does what a link alone opens: the
     * page of a survey, the feed of a calendar, the page at the door of an event.
     */
    @ModelAttribute
    void formToken(Viewer viewer, HttpServletRequest request) {
        boolean hasForm = viewer != null
                || request.getDispatcherType() != DispatcherType.ERROR
                        && !SecurityConfiguration.isOpenLink(request.getRequestURI()
                                .substring(request.getContextPath().length()));
        if (hasForm && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }

    @ModelAttribute("viewerRoles")
    String viewerRoles(Viewer viewer) {
        return viewer == null ? null : Role.inWords(viewer.roles());
    }

    @ModelAttribute("place")
    ViewerPlace place(Viewer viewer) {
        if (viewer == null) {
            return null;
        }
        return Tenant.isRoot()
                ? new ViewerPlace("Все муниципалитеты", null, true)
                : municipalities
                        .find(Tenant.current())
                        .map(here -> new ViewerPlace(here.name(), here.reportingYear(), false))
                        .orElse(null);
    }
}
