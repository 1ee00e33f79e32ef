package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.QueryValues;
import ru.mentorcentre.staff.EducatorCards;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorLinks;

/** Where an educator was asked to and has been, with the certificates: a page behind the card. */
@Controller
@RequestMapping("/staff/{id}/events")
@PairReaders
class EducatorEventController implements EducatorLinks {

    private final EducatorCards cards;
    private final EntityManager entityManager;

    EducatorEventController(EducatorCards cards, EntityManager entityManager) {
        this.cards = cards;
        this.entityManager = entityManager;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam Map<String, String> query, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute(
                "dates",
                new ListQuery<>(entityManager, EducatorEventRow.class, EducatorEventRow.COLUMNS, EducatorEventRow.FROM)
                        .where("x.educatorId = :educator", "educator", id)
                        .orderBy("d.heldOn desc, d.startsAt desc, x.id desc")
                        .page(new QueryValues(query).page()));
        model.addAttribute("ofCentre", viewer.isEditor());
        return "workplan/educator-events";
    }

    /** Asks nothing: the card has statements enough, and the page says itself when it is empty. */
    @Override
    public List<Link> of(EducatorInfo educator, Viewer viewer) {
        return List.of(new Link("Мероприятия и сертификаты", null, "/staff/" + educator.id() + "/events", "calendar"));
    }
}
