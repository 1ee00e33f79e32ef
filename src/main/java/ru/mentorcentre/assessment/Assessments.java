package ru.mentorcentre.assessment;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.entry.Figures;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.run.Runs;

/** The assessment of schools: what other rooms may ask of it. Works in the current municipality. */
@Service
@Transactional
public class Assessments {

    private final Figures figures;
    private final Runs runs;
    private final Clock clock;

    Assessments(Figures figures, Runs runs, Clock clock) {
        this.figures = figures;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Stores yearly figures in place of those of the same schools and years.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if a figure is out of its range or the school is
     *     not of the current municipality
     */
    public void saveFigures(Collection<NewFigures> given) {
        figures.save(given.stream().map(NewFigures::entry).toList(), new ChangeStamp(null, clock.instant(), null));
    }

    /**
     * Classifies the schools of a year by the centre's rules and publishes the result to the register.
     *
     * @return the key of the run
     */
    public long run(int year) {
        return runs.make(year, null, null).id();
    }
}
