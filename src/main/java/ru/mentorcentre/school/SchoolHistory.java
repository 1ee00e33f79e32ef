package ru.mentorcentre.school;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.hibernate.envers.query.criteria.AuditCriterion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Revision;

/**
 * Who changed what of a school and its listings. History tables know no wall: only a {@link School} that has been loaded
 * opens them.
 */
@Service
@Transactional(readOnly = true)
class SchoolHistory {

    private final EntityManager entityManager;
    private final Clock clock;

    SchoolHistory(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All changes, the latest first. */
    List<SchoolChange> of(School school) {
        List<SchoolChange> changes = new ArrayList<>(changesOf(school));
        rows(Listing.class, AuditEntity.property("schoolId").eq(school.getId()))
                .forEach(row -> changes.add(change(row, SchoolField.listing((Listing) row[0], type(row)), List.of())));
        changes.sort(Comparator.comparing(SchoolChange::madeAt).reversed());
        return changes;
    }

    /** The latest change of the school itself: whose came first when two people edit. */
    Optional<SchoolChange> latest(School school) {
        List<SchoolChange> changes = changesOf(school);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    /** The latest change of a listing that has been loaded. */
    Optional<SchoolChange> latest(Listing listing) {
        return rows(Listing.class, AuditEntity.id().eq(listing.getId())).stream()
                .reduce((earlier, later) -> later)
                .map(row -> change(row, SchoolField.listing((Listing) row[0], type(row)), List.of()));
    }

    private List<SchoolChange> changesOf(School school) {
        List<SchoolChange> changes = new ArrayList<>();
        School before = null;
        for (Object[] row : rows(School.class, AuditEntity.id().eq(school.getId()))) {
            School after = (School) row[0];
            List<SchoolChange.Field> fields = before == null ? List.of() : SchoolField.changes(before, after);
            changes.add(
                    change(row, before == null ? "Школа внесена в реестр" : SchoolField.event(before, after), fields));
            before = after;
        }
        return changes;
    }

    private List<Object[]> rows(Class<?> entity, AuditCriterion which) {
        AuditQuery query = AuditReaderFactory.get(entityManager)
                .createQuery()
                .forRevisionsOfEntity(entity, false, true)
                .add(which)
                .addOrder(AuditEntity.revisionNumber().asc());
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private SchoolChange change(Object[] row, String what, List<SchoolChange.Field> fields) {
        Revision revision = (Revision) row[1];
        return new SchoolChange(
                revision.getMadeAt().atZone(clock.getZone()).toLocalDateTime(),
                Objects.requireNonNullElse(revision.getMadeBy(), "Программа"),
                what,
                fields);
    }

    private static RevisionType type(Object[] row) {
        return (RevisionType) row[2];
    }
}
