package ru.mentorcentre.mentoring;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Revision;
import ru.mentorcentre.shared.TenantEntity;

/** Who changed what. History tables know no wall: only a record that has been loaded opens them. */
@Component
@Transactional(readOnly = true)
class MentoringHistories {

    private final EntityManager entityManager;
    private final DifficultyTitles titles;
    private final Clock clock;

    MentoringHistories(EntityManager entityManager, DifficultyTitles titles, Clock clock) {
        this.entityManager = entityManager;
        this.titles = titles;
        this.clock = clock;
    }

    /** All changes, the latest first. */
    <T extends TenantEntity & Told> List<Change> of(T loaded) {
        Map<String, String> words = titles.byCode();
        List<Change> changes = new ArrayList<>();
        Map<String, String> before = null;
        for (Object row : revisions(loaded)) {
            Object[] state = (Object[]) row;
            Map<String, String> after = ((Told) state[0]).facts(words);
            Revision revision = (Revision) state[1];
            changes.add(new Change(
                    revision.getMadeAt().atZone(clock.getZone()).toLocalDateTime(),
                    Objects.requireNonNullElse(revision.getMadeBy(), "Программа"),
                    before == null,
                    before == null ? List.of() : Change.between(before, after)));
            before = after;
        }
        Collections.reverse(changes);
        return changes;
    }

    /** Whose change came first when two people edit. */
    <T extends TenantEntity & Told> Optional<Change> latest(T loaded) {
        return of(loaded).stream().findFirst();
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
