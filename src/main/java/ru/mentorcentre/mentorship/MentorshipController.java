package ru.mentorcentre.mentorship;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.mentoring.MentoringPlaces;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The list of pairs and the card of each. */
@Controller
@RequestMapping("/mentorships")
@RolesAllowed({
    Roles.HEAD,
    Roles.LEADER,
    Roles.METHODIST,
    Roles.REGION,
    Roles.SCHOOL_HEAD,
    Roles.CURATOR,
    Roles.MENTOR,
    Roles.MENTEE
})
class MentorshipController {

    private final MentorshipList list;
    private final MentorshipCards cards;
    private final Onlookers onlookers;
    private final MentoringPlaces places;

    MentorshipController(MentorshipList list, MentorshipCards cards, Onlookers onlookers, MentoringPlaces places) {
        this.list = list;
        this.cards = cards;
        this.onlookers = onlookers;
        this.places = places;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Viewer viewer, Model model) {
        MentorshipFilter filter = MentorshipFilter.of(query, viewer, onlookers.sight(viewer));
        Map<Long, String> schools = places.schoolNames(viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("chips", filter.chips(schools));
        model.addAttribute("schools", schools);
        model.addAttribute("municipalities", places.municipalityNames());
        model.addAttribute("years", MentorshipFilter.years(places.today()));
        model.addAttribute("pairs", list.page(filter));
        return "mentorship/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        cards.fill(id, viewer, model);
        return "mentorship/show";
    }
}
