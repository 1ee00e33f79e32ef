package ru.mentorcentre.assessment;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.ListPage;
import ru.mentorcentre.shared.ListQuery;
import ru.mentorcentre.shared.ListSort;

/** Reads results of runs as rows. */
@Service
@Transactional(readOnly = true)
class Results {

    private static final ListSort SORT = new ListSort("name", "r.schoolId")
            .by("name", "r.schoolName %s")
            .by("ior", "r.resultsIndex %s nulls last")
            .by("isbsh", "r.welfareIndex %s nulls last")
            .by("deviation", "r.deviation %s nulls last");

    private final EntityManager entityManager;

    Results(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<ResultRow> page(long run, ResultFilter filter, String sort, int page) {
        return query(run, filter, sort).page(page);
    }

    /** Hands over all rows of a run, one by one from the database. */
    void each(long run, ResultFilter filter, String sort, Consumer<ResultRow> consumer) {
        query(run, filter, sort).each(consumer);
    }

    ListPage<RunRow> runs(int year, int page) {
        return new ListQuery<>(entityManager, RunRow.class, RunRow.COLUMNS, "ClassificationRun r")
                .whereIf(true, "r.year = :year", "year", year)
                .orderBy("r.number desc")
                .page(page);
    }

    private ListQuery<ResultRow> query(long run, ResultFilter filter, String sort) {
        return filter.narrow(new ListQuery<>(entityManager, ResultRow.class, ResultRow.COLUMNS, ResultRow.FROM)
                .whereIf(true, "r.runId = :run", "run", run)
                .orderBy(SORT.order(sort)));
    }
}
