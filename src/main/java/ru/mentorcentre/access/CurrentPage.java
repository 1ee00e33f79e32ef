package ru.mentorcentre.access;

import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.shared.Place;
import ru.mentorcentre.shared.Tenant;
import ru.mentorcentre.shared.Viewer;

/** What the frame of every page shows: who is looking, at which municipality and year. */
@ControllerAdvice
class CurrentPage {

    private final Municipalities municipalities;

    CurrentPage(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @ModelAttribute("viewer")
    Viewer viewer(Viewer viewer) {
        return viewer;
    }

    @ModelAttribute("viewerRoles")
    String viewerRoles(Viewer viewer) {
        return viewer == null
                ? null
                : viewer.roles().stream()
                        .map(Role::valueOf)
                        .sorted()
                        .map(Role::title)
                        .collect(Collectors.joining(", "));
    }

    @ModelAttribute("place")
    Place place(Viewer viewer) {
        if (viewer == null) {
            return null;
        }
        return municipalities
                .find(Tenant.current())
                .map(here -> new Place(here.name(), here.reportingYear(), false))
                .orElseGet(() -> new Place("Все муниципалитеты", null, true));
    }
}
