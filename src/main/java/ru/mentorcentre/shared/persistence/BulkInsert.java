package ru.mentorcentre.shared.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.springframework.stereotype.Repository;

/**
 * Stores many new rows at once, past the persistence context but inside the current transaction and its wall: forty
 * thousand results of a run, the standings published from them. A repository, so that its errors are translated.
 */
@Repository
public class BulkInsert {

    private static final int BATCH = 500;

    private final EntityManager entityManager;

    BulkInsert(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Stores new entities in large batches. */
    public void insert(List<?> rows) {
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
