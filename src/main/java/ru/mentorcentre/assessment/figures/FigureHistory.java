package ru.mentorcentre.assessment.figures;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.BulkInsert;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The history of figures: written in the transaction of the change, read newest first. */
@Component
public class FigureHistory {

    private static final String COLUMNS = """
            c.schoolId, s.code, s.shortName, c.year, c.figures, c.beforeTexts, c.afterTexts, c.origin, c.changedAt,
            c.changedBy, c.batchId""";

    private final BulkInsert rows;
    private final EntityManager entityManager;

    FigureHistory(BulkInsert rows, EntityManager entityManager) {
        this.rows = rows;
        this.entityManager = entityManager;
    }

    /** Adds changes; an import of a whole region brings thousands. */
    public void add(List<FigureChange> changes) {
        if (!changes.isEmpty()) {
            rows.insert(changes);
        }
    }

    /** All changes, to be narrowed: {@code c} is the change and {@code s} its school. */
    public ListQuery<FigureChangeRow> changes() {
        return new ListQuery<>(
                        entityManager,
                        FigureChangeRow.class,
                        COLUMNS,
                        "FigureChange c join AssessedSchool s on s.id = c.schoolId")
                .orderBy("c.changedAt desc, s.shortName, c.id");
    }
}
