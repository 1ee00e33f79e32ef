package ru.mentorcentre.assessment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.BulkInsert;

/**
 * Hands a municipality its part of a regional assessment, as a run beside its own with the thresholds of the region. It
 * comes into force only where the municipality has made no run of the year itself; elsewhere people choose ({@link RunChoice}). One
 * transaction a municipality, and a municipality that has its part is passed over, so an interrupted publication can
 * simply go on.
 */
@Component
class RegionalPublication {

    private final RegionalShareRepository shares;
    private final RegionalResultRepository results;
    private final RunLock lock;
    private final RunRepository runs;
    private final BulkInsert bulk;
    private final Standings standings;

    RegionalPublication(
            RegionalShareRepository shares,
            RegionalResultRepository results,
            RunLock lock,
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
    public void handOver(long regionalRun, ClassificationBasis basis, List<String> warnings, Signature signature) {
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
            standings.publish(year.year(), StandingOf.all(year.year(), schools));
        }
        results.forget(regionalRun);
    }
}
