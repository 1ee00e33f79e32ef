package ru.mentorcentre.assessment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.ListPage;
import ru.mentorcentre.shared.ListQuery;

/** Two runs school by school. */
@Service
@Transactional(readOnly = true)
class RunComparison {

    private static final String PAIR = "a.runId = :first and b.runId = :second";

    private final EntityManager entityManager;

    RunComparison(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many schools differ. */
    YearChange counts(long first, long second) {
        String columns = String.join(
                ", ",
                List.of(
                        YearChange.count(YearChange.ANY),
                        YearChange.count(YearChange.TYPE),
                        YearChange.count(YearChange.LEVEL),
                        YearChange.count(YearChange.ENTERED),
                        YearChange.count(YearChange.LEFT),
                        YearChange.count(YearChange.STABILITY)));
        return entityManager
                .createQuery("select " + columns + " from " + ComparedRow.FROM + " where " + PAIR, YearChange.class)
                .setParameter("first", first)
                .setParameter("second", second)
                .getSingleResult();
    }

    /** The schools that differ, all of them or those with one kind of difference. */
    ListPage<ComparedRow> page(long first, long second, ChangeKind kind, int page) {
        return new ListQuery<>(entityManager, ComparedRow.class, ComparedRow.COLUMNS, ComparedRow.FROM)
                .where(PAIR)
                .with("first", first)
                .with("second", second)
                .where(kind == null ? YearChange.ANY : kind.condition())
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
