package ru.mentorcentre.workplan.attendance;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.hibernate.annotations.Formula;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;
import ru.mentorcentre.workplan.NewEventSession;

/** A date of an event (дата проведения): when and where it takes place, and how many fit in. */
@Entity
@Audited
public class EventSession extends TenantEntity implements Describable {

    private Long eventId;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String place;
    private Integer seats;
    private Integer hours;
    private boolean registrationOpen;
    private LocalDate registrationUntil;
    private String cancelReason;

    @NotAudited
    @Formula(
            "(select max(r.made_at) from event_session_history h join revision r on r.id = h.revision where h.id = id)")
    private Instant changedAt;

    protected EventSession() {}

    EventSession(long eventId, NewEventSession wanted) {
        this.eventId = eventId;
        edit(wanted);
    }

    void edit(NewEventSession wanted) {
        heldOn = wanted.heldOn();
        startsAt = wanted.startsAt();
        endsAt = wanted.endsAt();
        place = wanted.place();
        seats = wanted.seats();
        hours = wanted.hours();
        registrationOpen = wanted.registrationOpen();
        registrationUntil = wanted.registrationUntil();
    }

    void cancel(String reason) {
        cancelReason = reason;
    }

    /** Takes place after all. */
    void resume() {
        cancelReason = null;
    }

    NewEventSession content() {
        return new NewEventSession(heldOn, startsAt, endsAt, place, seats, hours, registrationOpen, registrationUntil);
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Integer seats() {
        return seats;
    }

    boolean isCancelled() {
        return cancelReason != null;
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("День", heldOn)
                .with("Начало", startsAt == null ? null : startsAt.toString())
                .with("Конец", endsAt == null ? null : endsAt.toString())
                .with("Место", place)
                .with("Мест", seats == null ? null : seats.toString())
                .with("Часов", hours == null ? null : hours.toString())
                .with("Запись", registrationOpen ? "открыта" : "закрыта")
                .with("Запись до", registrationUntil)
                .with("Отменена", cancelReason)
                .all();
    }
}
