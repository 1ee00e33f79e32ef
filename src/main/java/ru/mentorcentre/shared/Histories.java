package ru.mentorcentre.shared;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who changed a record, what and when. The caller has loaded the record first: a history knows no walls. */
@Component
@Transactional(readOnly = true)
public class Histories {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy 'в' HH:mm");

    private final EntityManager entityManager;
    private final Clock clock;

    Histories(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All changes of a record, the newest first. */
    public <T extends Told> List<Change> of(Class<T> type, long id) {
        return of(type, id, Told::facts, Map.of());
    }

    /** As {@link #of(Class, long)}; what has not been there before the first change counts as the facts given. */
    public <T extends Told> List<Change> of(Class<T> type, long id, Map<String, String> beforeTheFirst) {
        return of(type, id, Told::facts, beforeTheFirst);
    }

    /** As {@link #of(Class, long)}, for a record whose words stand elsewhere. */
    public <T> List<Change> of(Class<T> type, long id, Function<T, Map<String, String>> facts) {
        return of(type, id, facts, Map.of());
    }

    private <T> List<Change> of(
            Class<T> type, long id, Function<T, Map<String, String>> facts, Map<String, String> beforeTheFirst) {
        List<?> revisions = AuditReaderFactory.get(entityManager)
                .createQuery()
                .forRevisionsOfEntity(type, false, true)
                .add(AuditEntity.id().eq(id))
                .addOrder(AuditEntity.revisionNumber().asc())
                .getResultList();
        List<Change> changes = new ArrayList<>();
        Map<String, String> before = beforeTheFirst;
        for (Object found : revisions) {
            Object[] state = (Object[]) found;
            Map<String, String> after = facts.apply(type.cast(state[0]));
            changes.add(Change.of((Revision) state[1], clock.getZone(), (RevisionType) state[2], before, after));
            before = after;
        }
        Collections.reverse(changes);
        return changes;
    }

    /** Compares the version of a form with the stored one, and says whose change came first when they differ. */
    public <T extends Told> void checkVersion(Class<T> type, long id, int fromForm, int stored) {
        if (fromForm != stored) {
            throw new LostUpdate(
                    of(type, id).stream().findFirst().map(this::words).orElse("Запись изменил кто-то другой.")
                            + " Ваши изменения пока не сохранены: сверьте их с нынешними данными и сохраните ещё раз.");
        }
    }

    private String words(Change last) {
        return "Пока форма была открыта, запись изменил другой пользователь: %s, %s."
                .formatted(last.author(), MOMENT.format(last.at()));
    }
}
