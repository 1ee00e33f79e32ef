package ru.mentorcentre.workplan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.validation.BindingResult;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.term.DayRange;

/** An event of a plan as it is typed. */
public class PlannedEventForm {

    public int version;

    @NotNull(message = "Выберите раздел")
    public Long sectionId;

    @NotBlank(message = "Назовите мероприятие")
    @Size(max = NewPlannedEvent.LONGEST_TITLE)
    public String title;

    @Size(max = NewPlannedEvent.LONGEST_FORM)
    public String form;

    @Size(max = NewPlannedEvent.LONGEST_TERM)
    public String term;

    @SensibleDay
    public LocalDate startsOn;

    @SensibleDay
    public LocalDate endsOn;

    @Size(max = NewPlannedEvent.LONGEST_PLACE)
    public String place;

    @Size(max = NewPlannedEvent.LONGEST_PEOPLE)
    public String responsible;

    @Size(max = NewPlannedEvent.LONGEST_PEOPLE)
    public String involved;

    @Size(max = NewPlannedEvent.LONGEST_RESULT)
    public String expected;

    static PlannedEventForm of(NewPlannedEvent content, int version) {
        PlannedEventForm form = new PlannedEventForm();
        form.version = version;
        form.sectionId = content.sectionId();
        form.title = content.title();
        form.form = content.form();
        form.term = content.term();
        form.startsOn = content.days() == null ? null : content.days().first();
        form.endsOn = content.days() == null ? null : content.days().last();
        form.place = content.place();
        form.responsible = content.responsible();
        form.involved = content.involved();
        form.expected = content.expected();
        return form;
    }

    NewPlannedEvent event() {
        return new NewPlannedEvent(
                sectionId,
                TypedText.line(title),
                TypedText.line(form),
                TypedText.line(term),
                startsOn == null && endsOn == null ? null : new DayRange(startsOn, endsOn),
                TypedText.line(place),
                TypedText.line(responsible),
                TypedText.line(involved),
                TypedText.paragraphs(expected));
    }

    /** The end does not come before the start. */
    public static void refuseBackwards(LocalDate startsOn, LocalDate endsOn, BindingResult errors) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            errors.rejectValue("endsOn", "backwards", "Не раньше начала");
        }
    }
}
