package ru.mentorcentre.assessment.entry;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.figures.IndicatorValueRepository;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Reads the schools of a year with their figures, in two queries. */
@Component
class StoredGridRows {

    /** A district fits one form, so that a block from Excel can be pasted whole. */
    static final int ROWS = 300;

    private static final String FROM =
            "AssessedSchool s left join YearlyFigures f on f.schoolId = s.id and f.year = :year";
    private static final String ORDER = "s.shortName, s.id";

    private final EntityManager entityManager;
    private final IndicatorValueRepository indicators;

    StoredGridRows(EntityManager entityManager, IndicatorValueRepository indicators) {
        this.entityManager = entityManager;
        this.indicators = indicators;
    }

    ListPage<StoredGridRow> page(int year, GridFilter filter) {
        return query(year, filter).page(filter.page(), ROWS);
    }

    /** The schools with these keys; those of other municipalities are not found. */
    List<StoredGridRow> find(int year, Collection<Long> schools) {
        return new ListQuery<>(entityManager, StoredGridRow.class, StoredGridRow.COLUMNS, FROM)
                .with("year", year)
                .where("s.id in :schools", "schools", schools)
                .orderBy(ORDER)
                .list();
    }

    /** Values of indicators by school and code. */
    Map<Long, Map<String, BigDecimal>> indicators(int year) {
        Map<Long, Map<String, BigDecimal>> bySchool = new HashMap<>();
        indicators
                .ofYear(year)
                .forEach(value -> bySchool.computeIfAbsent(value.schoolId(), id -> new HashMap<>())
                        .put(value.code(), value.value()));
        return bySchool;
    }

    private ListQuery<StoredGridRow> query(int year, GridFilter filter) {
        ListQuery<StoredGridRow> query = new ListQuery<>(
                        entityManager, StoredGridRow.class, StoredGridRow.COLUMNS, FROM)
                .with("year", year)
                .where("s.closedOn is null or year(s.closedOn) >= :year or f.id is not null")
                .whereFound("translate(lower(s.shortName || ' ' || s.code), 'ё', 'е') like :q", filter.q())
                .orderBy(ORDER);
        return filter.missing() == null ? query : query.where(filter.missing().missing());
    }
}
