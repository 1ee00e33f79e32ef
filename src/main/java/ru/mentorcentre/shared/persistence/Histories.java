package ru.mentorcentre.shared.persistence;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.criteria.AuditCriterion;
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
    public <T extends Describable> List<Change> of(Class<T> type, long id) {
        return of(type, id, Describable::facts);
    }

    /** As {@link #of(Class, long)}; what has not been there before the first change counts as the facts given. */
    public <T extends Describable> List<Change> of(Class<T> type, long id, Map<String, String> beforeTheFirst) {
        return of(type, id, Describable::facts, beforeTheFirst, (before, after) -> null);
    }

    /** As {@link #of(Class, long)}, for a record whose words stand elsewhere. */
    public <T> List<Change> of(Class<T> type, long id, Function<T, Map<String, String>> facts) {
        return of(type, id, facts, (before, after) -> null);
    }

    /**
     * As {@link #of(Class, long, Function)}, with what happened in a few words.
     *
     * @param event tells it from the record before, {@code null} at first, and after
     */
    public <T> List<Change> of(
            Class<T> type, long id, Function<T, Map<String, String>> facts, BiFunction<T, T, String> event) {
        return of(type, id, facts, Map.of(), event);
    }

    /** What became of all records that meet a condition, the deleted ones too: each change in a few words. */
    public <T> List<Change> of(Class<T> type, AuditCriterion which, BiFunction<T, Change.Kind, String> event) {
        List<Change> changes = new ArrayList<>();
        for (State<T> state : states(type, which)) {
            changes.add(0, change(state, event.apply(state.record(), state.kind()), List.of()));
        }
        return changes;
    }

    /** A record after each of its changes, the first one first. */
    public <T> List<HistoricState<T>> states(Class<T> type, long id) {
        return states(type, AuditEntity.id().eq(id)).stream()
                .map(state -> new HistoricState<>(
                        state.record(),
                        state.revision().getId(),
                        LocalDateTime.ofInstant(state.revision().getMadeAt(), clock.getZone()),
                        state.revision().getMadeBy()))
                .toList();
    }

    /** The records that met a condition after the change with that number, those deleted before left out. */
    public <T> List<T> at(Class<T> type, long revision, AuditCriterion which) {
        List<?> found = AuditReaderFactory.get(entityManager)
                .createQuery()
                .forEntitiesAtRevision(type, revision)
                .add(which)
                .getResultList();
        return found.stream().map(type::cast).toList();
    }

    private <T> List<Change> of(
            Class<T> type,
            long id,
            Function<T, Map<String, String>> facts,
            Map<String, String> beforeTheFirst,
            BiFunction<T, T, String> event) {
        List<Change> changes = new ArrayList<>();
        T before = null;
        Map<String, String> factsBefore = beforeTheFirst;
        for (State<T> state : states(type, AuditEntity.id().eq(id))) {
            Map<String, String> factsAfter = facts.apply(state.record());
            changes.add(0, change(state, event.apply(before, state.record()), Change.lines(factsBefore, factsAfter)));
            before = state.record();
            factsBefore = factsAfter;
        }
        return changes;
    }

    private <T> List<State<T>> states(Class<T> type, AuditCriterion which) {
        List<?> revisions = AuditReaderFactory.get(entityManager)
                .createQuery()
                .forRevisionsOfEntity(type, false, true)
                .add(which)
                .addOrder(AuditEntity.revisionNumber().asc())
                .getResultList();
        return revisions.stream()
                .map(Object[].class::cast)
                .map(row -> new State<>(type.cast(row[0]), (Revision) row[1], Change.Kind.of((RevisionType) row[2])))
                .toList();
    }

    private Change change(State<?> state, String event, List<Change.Line> lines) {
        LocalDateTime at = LocalDateTime.ofInstant(state.revision().getMadeAt(), clock.getZone());
        return new Change(at, state.revision().getMadeBy(), state.kind(), event, lines);
    }

    /** A record as one revision left it. */
    private record State<T>(T record, Revision revision, Change.Kind kind) {}

    /** Compares the version of a form with the stored one, and says whose change came first when they differ. */
    public <T extends Describable> void checkVersion(Class<T> type, long id, int fromForm, int stored) {
        if (fromForm != stored) {
            throw new LostUpdate(of(type, id).stream()
                            .findFirst()
                            .map(this::words)
                            .orElse("Запись изменена в другом окне или другим пользователем.")
                    + " Ваши изменения пока не сохранены: сверьте их с нынешними данными и сохраните ещё раз.");
        }
    }

    private String words(Change last) {
        return "Пока форма была открыта, запись изменил другой пользователь: %s, %s."
                .formatted(last.author(), MOMENT.format(last.at()));
    }
}
