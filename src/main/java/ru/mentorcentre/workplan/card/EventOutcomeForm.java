package ru.mentorcentre.workplan.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.EventOutcome;
import ru.mentorcentre.workplan.PlannedEventState;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRow;

/** What became of an event, as it is typed. */
class EventOutcomeForm {

    public int version;

    @NotNull(message = "Выберите, что с мероприятием")
    public PlannedEventState state = PlannedEventState.DONE;

    @SensibleDay
    public LocalDate doneOn;

    @Size(max = 4000)
    public String result;

    @Size(max = 1000)
    public String reason;

    @Size(max = NewPlannedEvent.LONGEST_TERM)
    public String term;

    @SensibleDay
    public LocalDate startsOn;

    @SensibleDay
    public LocalDate endsOn;

    public List<MultipartFile> files = new ArrayList<>();
    public boolean forAll;

    static EventOutcomeForm of(PlannedEventRow event, int version, LocalDate today) {
        EventOutcomeForm form = new EventOutcomeForm();
        form.version = version;
        form.state = event.state() == PlannedEventState.PLANNED ? PlannedEventState.DONE : event.state();
        form.doneOn = event.doneOn() == null ? today : event.doneOn();
        form.result = event.result();
        form.reason = event.stateReason();
        return form;
    }

    /** Of what is typed only what belongs to the state. */
    EventOutcome outcome() {
        boolean moved = state == PlannedEventState.MOVED;
        return new EventOutcome(
                state,
                state.needsReason() ? TypedText.paragraphs(reason) : null,
                state == PlannedEventState.DONE ? doneOn : null,
                TypedText.paragraphs(result),
                moved ? TypedText.line(term) : null,
                moved ? startsOn : null,
                moved ? endsOn : null);
    }
}
