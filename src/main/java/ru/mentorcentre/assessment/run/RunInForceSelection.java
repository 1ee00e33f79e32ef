package ru.mentorcentre.assessment.run;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.AssessmentYear;
import ru.mentorcentre.assessment.figures.AssessmentYearLock;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.NotFound;

/** Puts a run that is there in force: an earlier one, or one that came from a regional assessment. */
@Service
@Transactional
class RunInForceSelection {

    private final AssessmentYearLock lock;
    private final RunRepository runs;
    private final RunResultRepository results;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    RunInForceSelection(
            AssessmentYearLock lock,
            RunRepository runs,
            RunResultRepository results,
            Standings standings,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.runs = runs;
        this.results = results;
        this.standings = standings;
        this.events = events;
    }

    /** The schools stand as this run of the year found them; a run that is in force already stays so. */
    void put(int year, long id) {
        RunView run = runs.findById(id)
                .filter(found -> found.year() == year)
                .map(ClassificationRun::view)
                .orElseThrow(NotFound.of("Расчёт", id));
        AssessmentYear held = lock.take(year);
        if (held.isStanding(id)) {
            return;
        }
        held.put(id);
        List<SchoolResult> found =
                results.ofRun(id).stream().map(RunResult::result).toList();
        standings.publish(year, SchoolStandingMapper.all(year, found));
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.RUN, "Расчёт № %d за %d год сделан действующим".formatted(run.number(), year)));
    }
}
