package ru.mentorcentre.shared;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what. History tables know no wall: only a record that has been loaded opens them. */
@Component
@Transactional(readOnly = true)
public class Revisions {

    private static final String NOBODY = "Программа";

    private final EntityManager entityManager;
    private final Clock clock;

    Revisions(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * All changes, the latest first.
     *
     * @param facts the fields of a state in Russian, in the order of the card; a value may be {@code null}
     */
    public <T extends TenantEntity> List<Change> of(T loaded, Function<T, Map<String, String>> facts) {
        List<Change> changes = new ArrayList<>();
        Map<String, String> before = null;
        for (Object row : revisions(loaded)) {
            Object[] state = (Object[]) row;
            @SuppressWarnings("unchecked")
            Map<String, String> after = facts.apply((T) state[0]);
            Revision revision = (Revision) state[1];
            changes.add(new Change(
                    revision.getMadeAt().atZone(clock.getZone()).toLocalDateTime(),
                    Objects.requireNonNullElse(revision.getMadeBy(), NOBODY),
                    before == null,
                    before == null ? List.of() : Change.between(before, after)));
            before = after;
        }
        Collections.reverse(changes);
        return changes;
    }

    private List<?> revisions(TenantEntity loaded) {
        return AuditReaderFactory.get(entityManager)
                .createQuery()
                .forRevisionsOfEntity(loaded.getClass(), false, true)
                .add(AuditEntity.id().eq(loaded.getId()))
                .addOrder(AuditEntity.revisionNumber().asc())
                .getResultList();
    }
}
