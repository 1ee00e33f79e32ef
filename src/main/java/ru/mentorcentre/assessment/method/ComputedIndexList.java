package ru.mentorcentre.assessment.method;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The schools of a year with what the method computed for them. */
@Service
@Transactional(readOnly = true)
class ComputedIndexList {

    private final EntityManager entityManager;

    ComputedIndexList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    ListPage<Row> page(int year, int page) {
        return new ListQuery<>(
                        entityManager, Row.class, """
                        s.id, s.code, s.shortName, f.computedResultsIndex, f.resultsCoverage, f.resultsIndex,
                        f.computedWelfareIndex, f.welfareIndex, f.computedGiaIndex, f.computedVprIndex
                        """, "YearlyFigures f join AssessedSchool s on s.id = f.schoolId")
                .where("f.year = :year", "year", year)
                .orderBy("s.shortName, s.id")
                .page(page);
    }

    /** One school: computed and given indices. */
    record Row(
            long schoolId,
            String code,
            String name,
            BigDecimal results,
            BigDecimal coverage,
            BigDecimal givenResults,
            BigDecimal welfare,
            BigDecimal givenWelfare,
            BigDecimal gia,
            BigDecimal vpr) {

        /** Per cent, {@code null} without a method. */
        public BigDecimal coveragePercent() {
            return coverage == null ? null : coverage.movePointRight(2);
        }
    }
}
