package ru.mentorcentre.assessment.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.mentorcentre.assessment.rules.ClassificationInput;
import ru.mentorcentre.assessment.rules.ClassificationResult;
import ru.mentorcentre.assessment.rules.SchoolFigures;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.assessment.run.RunInput;
import ru.mentorcentre.assessment.run.RunInputReader;
import ru.mentorcentre.assessment.run.RunSchool;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.job.JobReport;
import ru.mentorcentre.shared.persistence.BulkInsert;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Assesses all schools of a region as one population. Reads municipality after municipality, each behind its own wall,
 * classifies once, and stores everything in one transaction: all or nothing.
 */
@Component
class RegionalCalculation {

    private final Municipalities municipalities;
    private final RunInputReader populations;
    private final RegionalRuns runs;
    private final RegionalShareRepository shares;
    private final BulkInsert bulk;
    private final TransactionTemplate transaction;

    RegionalCalculation(
            Municipalities municipalities,
            RunInputReader populations,
            RegionalRuns runs,
            RegionalShareRepository shares,
            BulkInsert bulk,
            TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.populations = populations;
        this.runs = runs;
        this.shares = shares;
        this.bulk = bulk;
        this.transaction = transaction;
    }

    /** The municipalities of a region. */
    List<MunicipalityInfo> of(String region) {
        return municipalities.all().stream()
                .filter(one -> one.region().equals(region))
                .toList();
    }

    /** Carries the assessment out; in the root scope, outside a transaction. */
    void carryOut(long id, JobReport report) {
        RegionalRunRequest order = runs.order(id);
        List<SchoolFigures> figures = new ArrayList<>();
        Map<Long, RunSchool> schools = new HashMap<>();
        Map<Long, Long> homes = new HashMap<>();
        List<MunicipalityInfo> parts = of(order.region());
        int done = 0;
        for (MunicipalityInfo municipality : parts) {
            RunInput part = Tenant.call(municipality.id(), () -> populations.of(order.year(), order.rules()));
            figures.addAll(part.input().schools());
            schools.putAll(part.population());
            part.population().keySet().forEach(school -> homes.put(school, municipality.id()));
            done++;
            report.at(done, parts.size());
        }
        ClassificationResult result =
                new RunInput(new ClassificationInput(order.year(), order.rules(), figures), schools).classify();
        transaction.executeWithoutResult(status -> store(id, result, schools, homes));
    }

    private void store(long id, ClassificationResult result, Map<Long, RunSchool> schools, Map<Long, Long> homes) {
        Map<Long, List<SchoolResult>> parts = new LinkedHashMap<>();
        for (SchoolResult school : result.schools()) {
            parts.computeIfAbsent(homes.get(school.schoolId()), home -> new ArrayList<>())
                    .add(school);
        }
        runs.change(id, RegionalState.RUNNING, run -> run.finish(result, runs.now()));
        shares.saveAll(parts.entrySet().stream()
                .map(part -> new RegionalShare(part.getKey(), id, part.getValue()))
                .toList());
        parts.forEach((home, part) -> bulk.insert(part.stream()
                .map(school -> new RegionalResult(home, id, schools.get(school.schoolId()), school))
                .toList()));
    }
}
