package ru.mentorcentre.workplan.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.format.annotation.DateTimeFormat;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.NewEventSession;

/** A date of an event as it is typed. */
class EventSessionForm {

    public int version;

    @NotNull(message = "Укажите день")
    @SensibleDay
    public LocalDate heldOn;

    @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "H:mm")
    public LocalTime startsAt;

    @DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "H:mm")
    public LocalTime endsAt;

    @Size(max = 300)
    public String place;

    @Min(value = 1, message = "Хотя бы одно место, или оставьте пустым")
    @Max(value = 10_000, message = "Не больше 10 000")
    public Integer seats;

    @Min(value = 1, message = "Хотя бы один час, или оставьте пустым")
    @Max(value = 500, message = "Не больше 500")
    public Integer hours;

    public boolean registrationOpen;

    @SensibleDay
    public LocalDate registrationUntil;

    static EventSessionForm blank() {
        EventSessionForm form = new EventSessionForm();
        form.registrationOpen = true;
        return form;
    }

    static EventSessionForm of(NewEventSession content, int version) {
        EventSessionForm form = new EventSessionForm();
        form.version = version;
        form.heldOn = content.heldOn();
        form.startsAt = content.startsAt();
        form.endsAt = content.endsAt();
        form.place = content.place();
        form.seats = content.seats();
        form.hours = content.hours();
        form.registrationOpen = content.registrationOpen();
        form.registrationUntil = content.registrationUntil();
        return form;
    }

    NewEventSession session() {
        return new NewEventSession(
                heldOn, startsAt, endsAt, TypedText.line(place), seats, hours, registrationOpen, registrationUntil);
    }
}
