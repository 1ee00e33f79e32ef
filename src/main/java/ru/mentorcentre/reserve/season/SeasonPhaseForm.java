package ru.mentorcentre.reserve.season;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.shared.web.SensibleDay;

/** The days of all phases as they are typed. */
class SeasonPhaseForm {

    public Map<ReservePhase, @SensibleDay LocalDate> from = new EnumMap<>(ReservePhase.class);
    public Map<ReservePhase, @SensibleDay LocalDate> until = new EnumMap<>(ReservePhase.class);

    static SeasonPhaseForm of(List<PhaseDays> phases) {
        SeasonPhaseForm form = new SeasonPhaseForm();
        phases.forEach(phase -> {
            form.from.put(phase.phase(), phase.startsOn());
            form.until.put(phase.phase(), phase.endsOn());
        });
        return form;
    }

    Map<ReservePhase, PhaseDays> phases() {
        Map<ReservePhase, PhaseDays> phases = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            phases.put(phase, new PhaseDays(phase, from.get(phase), until.get(phase)));
        }
        return phases;
    }
}
