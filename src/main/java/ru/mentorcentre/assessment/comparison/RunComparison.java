package ru.mentorcentre.assessment.comparison;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Two runs school by school. */
@Service
@Transactional(readOnly = true)
public class RunComparison {

    private static final String PAIR = "a.runId = :first and b.runId = :second";

    private final EntityManager entityManager;

    RunComparison(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many schools differ. */
    public RunChangeCounts counts(long first, long second) {
        String columns = String.join(
                ", ",
                List.of(
                        RunChangeCounts.count(RunChangeCounts.ANY),
                        RunChangeCounts.count(RunChangeCounts.TYPE),
                        RunChangeCounts.count(RunChangeCounts.LEVEL),
                        RunChangeCounts.count(RunChangeCounts.ENTERED),
                        RunChangeCounts.count(RunChangeCounts.LEFT),
                        RunChangeCounts.count(RunChangeCounts.STABILITY),
                        RunChangeCounts.count(RunChangeCounts.INCOMPARABLE),
                        RunChangeCounts.count(RunChangeCounts.SILENT)));
        return entityManager
                .createQuery(
                        "select " + columns + " from " + RunComparisonRow.FROM + " where " + PAIR,
                        RunChangeCounts.class)
                .setParameter("first", first)
                .setParameter("second", second)
                .getSingleResult();
    }

    /** The schools that differ, all of them or those with one kind of difference. */
    ListPage<RunComparisonRow> page(long first, long second, RunChangeKind kind, int page) {
        return new ListQuery<>(entityManager, RunComparisonRow.class, RunComparisonRow.COLUMNS, RunComparisonRow.FROM)
                .where(PAIR)
                .with("first", first)
                .with("second", second)
                .where(kind == null ? RunChangeCounts.ANY : kind.condition())
                .orderBy("b.schoolName, b.schoolId")
                .page(page);
    }

    /** The schools that are in one run and not in the other, by name. */
    List<String> onlyIn(long run, long other) {
        return entityManager
                .createQuery("""
                        select r.schoolName from RunResult r
                        where r.runId = :run and not exists (select 1 from RunResult o where o.runId = :other
                            and o.schoolId = r.schoolId)
                        order by r.schoolName""", String.class)
                .setParameter("run", run)
                .setParameter("other", other)
                .setMaxResults(ListPage.SIZE)
                .getResultList();
    }
}
