package ru.mentorcentre.mentorship.lifecycle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.Errors;
import ru.mentorcentre.mentoring.MentoringElement;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.NeedReason;
import ru.mentorcentre.mentorship.MentoringKind;
import ru.mentorcentre.mentorship.MentoringModel;
import ru.mentorcentre.mentorship.MentorshipTerms;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** A pair as it is typed. */
class MentorshipForm {

    private static final int MENTORS = 3;
    private static final int MENTEES = 6;

    public List<Long> mentorIds = new ArrayList<>();

    public List<Long> requestIds = new ArrayList<>();

    @NotNull(message = "Выберите форму")
    public MentoringForm form;

    public MentoringKind kind;

    public MentoringModel model;

    public MentoringElement element;

    public NeedReason reason;

    @Size(max = 2000)
    public String goals;

    public Long orderId;

    @Size(max = 300)
    public String ground;

    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate startsOn;

    @SensibleDay
    @DateTimeFormat(iso = ISO.DATE)
    public LocalDate plannedUntil;

    public int version;

    static MentorshipForm of(MentorshipTerms terms, int version) {
        MentorshipForm form = new MentorshipForm();
        form.form = terms.form();
        form.kind = terms.kind();
        form.model = terms.model();
        form.element = terms.element();
        form.reason = terms.reason();
        form.goals = terms.goals();
        form.orderId = terms.orderId();
        form.ground = terms.ground();
        form.startsOn = terms.startsOn();
        form.plannedUntil = terms.plannedUntil();
        form.version = version;
        return form;
    }

    /** A new one has people in it; the days follow each other. */
    void check(boolean isNew, Errors errors) {
        if (isNew && mentors().isEmpty()) {
            errors.rejectValue("mentorIds[0]", "none", "Выберите наставника");
        }
        if (isNew && requests().isEmpty()) {
            errors.rejectValue("requestIds[0]", "none", "Выберите, кому нужен наставник");
        }
        if (startsOn != null && plannedUntil != null && plannedUntil.isBefore(startsOn)) {
            errors.rejectValue("plannedUntil", "before", "Раньше начала");
        }
    }

    /** Lines enough for a group. */
    void fillUp() {
        while (mentorIds.size() < MENTORS) {
            mentorIds.add(null);
        }
        while (requestIds.size() < MENTEES) {
            requestIds.add(null);
        }
    }

    /** Somebody stands in the lines of a group. */
    public boolean isGroup() {
        return mentors().size() > 1 || requests().size() > 1;
    }

    List<Long> mentors() {
        return mentorIds.stream().filter(Objects::nonNull).distinct().toList();
    }

    List<Long> requests() {
        return requestIds.stream().filter(Objects::nonNull).distinct().toList();
    }

    MentorshipTerms terms() {
        return new MentorshipTerms(
                form,
                kind,
                model,
                element,
                reason,
                TypedText.paragraphs(goals),
                startsOn,
                plannedUntil,
                orderId,
                TypedText.line(ground));
    }
}
