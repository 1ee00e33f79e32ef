package ru.mentorcentre.staff.record;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.ActivityLevel;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.educator.EducatorCardService;

/** Puts together what the tab of records shows: three tables, and a form for each. */
@Component
class RecordPage {

    private final EducatorCardService cards;
    private final RecordService records;

    RecordPage(EducatorCardService cards, RecordService records) {
        this.cards = cards;
        this.records = records;
    }

    /** A form that somebody has just filled in stays as it is. */
    String show(long id, Viewer viewer, Model model) {
        model.addAttribute("card", cards.card(id, viewer));
        model.addAttribute("tests", records.tests(id));
        model.addAttribute("activities", records.activities(id));
        model.addAttribute("results", records.results(id));
        blank(model, "test", new CompetenceTestForm());
        blank(model, "activity", new ActivityForm());
        blank(model, "result", new PupilResultForm());
        model.addAttribute("competences", CompetenceKind.values());
        model.addAttribute("activityKinds", ActivityKind.values());
        model.addAttribute("levels", ActivityLevel.values());
        model.addAttribute("exams", PupilExam.values());
        return "staff/records";
    }

    private static void blank(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
