package ru.mentorcentre.mentoring.mentor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.shared.Roles.SchoolReaders;
import ru.mentorcentre.shared.Viewer;

/** Who changed what of a mentor. */
@Controller
@SchoolReaders
class MentorHistoryController {

    private final MentorService mentors;
    private final MentorCards cards;
    private final MentorHistory histories;

    MentorHistoryController(MentorService mentors, MentorCards cards, MentorHistory histories) {
        this.mentors = mentors;
        this.cards = cards;
        this.histories = histories;
    }

    @GetMapping("/mentors/{id}/history")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        Mentor mentor = mentors.seen(id, viewer);
        cards.fill(id, viewer, model);
        model.addAttribute("changes", histories.of(mentor));
        return "mentoring/mentor-history";
    }
}
