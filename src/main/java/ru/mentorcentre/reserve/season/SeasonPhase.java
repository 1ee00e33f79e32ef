package ru.mentorcentre.reserve.season;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** The days of a phase of a season. */
@Entity
@Audited
class SeasonPhase extends TenantEntity implements Describable {

    private Long seasonId;

    @Enumerated(EnumType.STRING)
    private ReservePhase phase;

    private LocalDate startsOn;
    private LocalDate endsOn;

    protected SeasonPhase() {}

    SeasonPhase(long seasonId, ReservePhase phase, LocalDate startsOn, LocalDate endsOn) {
        this.seasonId = seasonId;
        this.phase = phase;
        move(startsOn, endsOn);
    }

    final void move(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    Long seasonId() {
        return seasonId;
    }

    PhaseDays days() {
        return new PhaseDays(phase, startsOn, endsOn);
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Этап", phase == null ? null : phase.title())
                .with("С", startsOn)
                .with("По", endsOn)
                .all();
    }
}
