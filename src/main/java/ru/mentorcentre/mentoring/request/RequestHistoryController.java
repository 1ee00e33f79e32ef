package ru.mentorcentre.mentoring.request;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who changed what of a request. */
@Controller
@SchoolReaders
class RequestHistoryController {

    private final RequestService requests;
    private final RequestList list;
    private final RequestHistory histories;
    private final MentoringSchoolOptions places;

    RequestHistoryController(
            RequestService requests, RequestList list, RequestHistory histories, MentoringSchoolOptions places) {
        this.requests = requests;
        this.list = list;
        this.histories = histories;
        this.places = places;
    }

    @GetMapping("/requests/{id}/history")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        MentoringRequest request = requests.seen(id, viewer);
        model.addAttribute("row", list.row(id).orElseThrow(NotFound.of("Запрос", id)));
        model.addAttribute("writable", viewer.mayEdit(request.schoolId()));
        model.addAttribute("reader", true);
        model.addAttribute("today", places.today());
        model.addAttribute("changes", histories.of(request));
        return "mentoring/request-history";
    }
}
