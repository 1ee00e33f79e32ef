package ru.mentorcentre.assessment.run;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.ListSort;

/** Reads results of runs as rows. */
@Service
@Transactional(readOnly = true)
public class RunResults {

    private static final ListSort SORT = new ListSort("name", "r.schoolId")
            .by("name", "r.schoolName %s")
            .by("ior", "r.resultsIndex %s nulls last")
            .by("isbsh", "r.welfareIndex %s nulls last")
            .by("deviation", "r.deviation %s nulls last");

    private final EntityManager entityManager;

    RunResults(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public ListPage<RunResultRow> page(long run, RunResultFilter filter, String sort, int page) {
        return query(run, filter, sort).page(page);
    }

    /** Hands over all rows of a run, one by one from the database. */
    void each(long run, RunResultFilter filter, String sort, Consumer<RunResultRow> consumer) {
        query(run, filter, sort).each(consumer);
    }

    ListPage<RunRow> runs(int year, int page) {
        return new ListQuery<>(entityManager, RunRow.class, RunRow.COLUMNS, "ClassificationRun r")
                .where("r.year = :year", "year", year)
                .orderBy("r.number desc")
                .page(page);
    }

    private ListQuery<RunResultRow> query(long run, RunResultFilter filter, String sort) {
        return filter.narrow(new ListQuery<>(entityManager, RunResultRow.class, RunResultRow.COLUMNS, RunResultRow.FROM)
                .where("r.runId = :run", "run", run)
                .orderBy(SORT.order(sort)));
    }
}
