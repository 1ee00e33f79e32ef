package ru.mentorcentre.mentorship.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.PeopleSeen;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** The register of pairs and the sheet of one, for Word. */
@Controller
class MentorshipDocumentController {

    private final MentorshipList list;
    private final MentorshipCardService cards;
    private final MentorshipDocuments papers;
    private final ViewerScopes onlookers;
    private final MentoringSchoolOptions places;
    private final ApplicationEventPublisher events;

    MentorshipDocumentController(
            MentorshipList list,
            MentorshipCardService cards,
            MentorshipDocuments papers,
            ViewerScopes onlookers,
            MentoringSchoolOptions places,
            ApplicationEventPublisher events) {
        this.list = list;
        this.cards = cards;
        this.papers = papers;
        this.onlookers = onlookers;
        this.places = places;
        this.events = events;
    }

    @GetMapping("/mentorships/register.docx")
    @SchoolReaders
    void register(@RequestParam Map<String, String> query, Viewer viewer, HttpServletResponse response)
            throws IOException {
        MentorshipFilter filter = MentorshipFilter.of(query, viewer, onlookers.sight(viewer));
        List<MentorshipRow> rows = list.first(filter, MentorshipList.PRINTED);
        papers.register(rows, filter, places.schoolNames(viewer)).send(response, "Реестр пар");
    }

    @GetMapping("/mentorships/{id}/sheet.docx")
    @PairReaders
    void sheet(@PathVariable long id, Viewer viewer, HttpServletResponse response) throws IOException {
        MentorshipCard card = cards.fill(id, viewer, new ExtendedModelMap());
        events.publishEvent(new PeopleSeen(card.educators().collect(Collectors.toSet())));
        papers.sheet(card).send(response, "Лист пары " + id);
    }
}
