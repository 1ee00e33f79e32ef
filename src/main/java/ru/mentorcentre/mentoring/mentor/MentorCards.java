package ru.mentorcentre.mentoring.mentor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.mentoring.MentoringSchoolOptions;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Records;

/** Puts together what the pages of a mentor show. */
@Component
class MentorCards {

    private final MentorService mentors;
    private final MentorStepRepository steps;
    private final EligibilityRules rules;
    private final MentoringSchoolOptions places;
    private final Records records;

    MentorCards(
            MentorService mentors,
            MentorStepRepository steps,
            EligibilityRules rules,
            MentoringSchoolOptions places,
            Records records) {
        this.mentors = mentors;
        this.steps = steps;
        this.rules = rules;
        this.places = places;
        this.records = records;
    }

    Map<Long, Eligibility> eligibility(List<MentorRow> rows) {
        return rules.of(rows);
    }

    /** The head of the card; the viewer has been let in. */
    void fill(long id, Viewer viewer, Model model) {
        MentorRow row = mentors.row(id);
        Eligibility eligibility = rules.of(row);
        model.addAttribute("row", row);
        model.addAttribute("eligibility", eligibility);
        model.addAttribute("papers", row.missingPapers(places.today()));
        model.addAttribute("objections", mentors.objections(row, eligibility));
        model.addAttribute("reader", viewer.seesAllSchools() || viewer.mayEdit(row.schoolId()));
        model.addAttribute("writable", viewer.mayEdit(row.schoolId()));
        model.addAttribute("next", viewer.isEditor() ? next(row.state(), viewer) : List.of());
        model.addAttribute("awaitsAdmission", MentorState.ACTIVE.isAdmissionFrom(row.state()));
        model.addAttribute("today", places.today());
    }

    /** What the educator's pupils have shown: the ground for saying that they do well year after year. */
    void evidence(long educatorId, Model model) {
        model.addAttribute("evidenceOf", educatorId);
        model.addAttribute("pupilResults", records.results(educatorId));
    }

    void steps(long id, Model model) {
        model.addAttribute("steps", steps.of(id));
    }

    /** Steps that this viewer may make now, as buttons. */
    static List<NextStep> next(MentorState state, Viewer viewer) {
        return Stream.of(MentorState.values())
                .filter(state::leadsTo)
                .filter(to -> viewer.isLeader() || !to.isAdmissionFrom(state))
                .map(to -> new NextStep(to, to.action()))
                .toList();
    }

    /** Who of a school can be added; nobody while none is chosen. */
    List<EducatorInfo> candidates(Long school, Viewer viewer) {
        return school == null || !places.isOpen(school, viewer) ? List.of() : mentors.addable(school);
    }

    /** A step and the words of its button. */
    record NextStep(MentorState to, String action) {}
}
