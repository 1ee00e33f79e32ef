package ru.mentorcentre.assessment;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Component;

/** Stores the results of a run in large batches, past the persistence context: forty thousand rows are one run. */
@Component
class RunResultWriter {

    private static final int BATCH = 500;

    private final EntityManager entityManager;

    RunResultWriter(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void write(ClassificationRun run, RunInput input, ClassificationResult result) {
        List<RunResult> rows = result.schools().stream()
                .map(school -> new RunResult(run, input.population().get(school.schoolId()), school))
                .toList();
        entityManager.flush();
        try (StatelessSession session = entityManager
                .unwrap(Session.class)
                .statelessWithOptions()
                .connection()
                .open()) {
            session.setJdbcBatchSize(BATCH);
            session.insertMultiple(rows);
        }
    }
}
