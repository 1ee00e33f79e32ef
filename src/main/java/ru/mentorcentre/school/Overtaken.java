package ru.mentorcentre.school;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.shared.Viewer;

/**
 * Makes a form ready to be shown again whose record somebody has changed meanwhile: it says whose change came first, keeps
 * what was typed, and can be saved again. The answer is 409.
 */
@Component
class Overtaken {

    private final Schools schools;
    private final Listings listings;
    private final SchoolHistory history;

    Overtaken(Schools schools, Listings listings, SchoolHistory history) {
        this.schools = schools;
        this.listings = listings;
        this.history = history;
    }

    void school(long id, Viewer viewer, IntConsumer version, Model model, HttpServletResponse response) {
        School now = schools.seen(id, viewer);
        version.accept(now.getVersion());
        model.addAttribute("overtaken", history.latest(now).orElse(null));
        response.setStatus(HttpServletResponse.SC_CONFLICT);
    }

    void listing(long id, IntConsumer version, Model model, HttpServletResponse response) {
        Listing now = listings.stored(id);
        version.accept(now.getVersion());
        model.addAttribute("overtaken", history.latest(now).orElse(null));
        response.setStatus(HttpServletResponse.SC_CONFLICT);
    }
}
