package ru.mentorcentre.assessment.region;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.assessment.figures.AssessmentYear;
import ru.mentorcentre.assessment.figures.AssessmentYearLock;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.rules.ClassificationBasis;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.ClassificationRun;
import ru.mentorcentre.assessment.run.RunRepository;
import ru.mentorcentre.assessment.run.RunResult;
import ru.mentorcentre.assessment.run.SchoolStandingMapper;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.BulkInsert;

/**
 * Hands a municipality its part of a regional assessment, as a run beside its own with the thresholds of the region. It
 * comes into force only where the municipality has made no run of the year itself; elsewhere people choose ({@code RunInForceSelection}). One
 * transaction a municipality, and a municipality that has its part is passed over, so an interrupted publication can
 * simply go on.
 */
@Component
public class RegionalPublication {

    private final RegionalShareRepository shares;
    private final RegionalResultRepository results;
    private final AssessmentYearLock lock;
    private final RunRepository runs;
    private final BulkInsert bulk;
    private final Standings standings;

    RegionalPublication(
            RegionalShareRepository shares,
            RegionalResultRepository results,
            AssessmentYearLock lock,
            RunRepository runs,
            BulkInsert bulk,
            Standings standings) {
        this.shares = shares;
        this.results = results;
        this.lock = lock;
        this.runs = runs;
        this.bulk = bulk;
        this.standings = standings;
    }

    /** Gives the current municipality its part, unless it has it. */
    @Transactional
    public void handOver(long regionalRun, ClassificationBasis basis, List<String> warnings, ChangeStamp signature) {
        RegionalShare share = shares.lock(regionalRun).orElseThrow();
        if (share.isPublished()) {
            return;
        }
        List<RegionalResult> found = results.findByRegionalRunIdOrderById(regionalRun);
        List<SchoolResult> schools = found.stream().map(RegionalResult::result).toList();
        ClassificationResult result = new ClassificationResult(basis.of(schools), warnings, schools);
        AssessmentYear year = lock.take(basis.year());
        boolean alone = !runs.existsByYearAndRegionalFalse(basis.year());
        ClassificationRun run = runs.save(ClassificationRun.regional(year.nextRun(), result, signature));
        // before the standing: publishing that empties the persistence context
        share.publishAs(run.getId());
        if (alone) {
            year.put(run.getId());
        }
        bulk.insert(found.stream()
                .map(school -> new RunResult(run, school.school(), school.result()))
                .toList());
        if (alone) {
            standings.publish(year.year(), SchoolStandingMapper.all(year.year(), schools));
        }
        results.forget(regionalRun);
    }
}
