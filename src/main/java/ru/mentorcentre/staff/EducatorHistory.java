package ru.mentorcentre.staff;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Revision;
import ru.mentorcentre.shared.trace.NameForms;

/**
 * Who changed what of an educator. History tables know no wall: only an {@link Educator} that has been loaded opens
 * them.
 */
@Service
@Transactional(readOnly = true)
class EducatorHistory {

    private final EntityManager entityManager;
    private final Clock clock;

    EducatorHistory(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** All changes, the latest first. */
    List<EducatorChange> of(Educator educator) {
        List<EducatorChange> changes = new ArrayList<>(changesOf(educator));
        Collections.reverse(changes);
        return changes;
    }

    /** Takes the name and the contacts off every change so far. */
    @Transactional
    void anonymise(Educator educator) {
        entityManager.flush();
        entityManager
                .createQuery("""
                        update %s_history h set h.lastName = :anonymous, h.firstName = :number, h.patronymic = null,
                            h.email = null, h.phone = null, h.education = null, h.titles = null,
                            h.retirementReason = null
                        where h.originalId.id = :id""".formatted(Educator.class.getName()))
                .setParameter("anonymous", Educator.ANONYMOUS)
                .setParameter("number", "№ " + educator.getId())
                .setParameter("id", educator.getId())
                .executeUpdate();
    }

    /** All names, addresses and phones that have ever stood on the card. */
    Borne borne(Educator educator) {
        Borne borne = new Borne(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        entityManager
                .createQuery("""
                        select distinct h.lastName, h.firstName, h.patronymic, h.email, h.phone from %s_history h
                        where h.lastName is not null and h.originalId.id = :id
                        """.formatted(Educator.class.getName()), Object[].class)
                .setParameter("id", educator.getId())
                .getResultList()
                .forEach(borne::add);
        return borne;
    }

    /** How somebody was called and reached. */
    record Borne(Set<NameForms.Name> names, Set<String> emails, Set<String> phones) {

        private void add(Object[] row) {
            names.add(new NameForms.Name((String) row[0], (String) row[1], (String) row[2]));
            if (row[3] != null) {
                emails.add((String) row[3]);
            }
            if (row[4] != null) {
                phones.add((String) row[4]);
            }
        }
    }

    /** The latest change of an educator: whose came first when two people edit. */
    Optional<EducatorChange> latest(Educator educator) {
        List<EducatorChange> changes = changesOf(educator);
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    private List<EducatorChange> changesOf(Educator educator) {
        LocalDate today = LocalDate.now(clock);
        List<EducatorChange> changes = new ArrayList<>();
        Educator before = null;
        for (Object[] row : rows(educator.getId())) {
            Educator after = (Educator) row[0];
            List<EducatorChange.Field> fields =
                    before == null ? List.of() : EducatorField.changes(before.details(today), after.details(today));
            changes.add(change(row, before == null ? "Педагог внесён" : EducatorField.event(before, after), fields));
            before = after;
        }
        return changes;
    }

    private List<Object[]> rows(long id) {
        AuditQuery query = AuditReaderFactory.get(entityManager)
                .createQuery()
                .forRevisionsOfEntity(Educator.class, false, true)
                .add(AuditEntity.id().eq(id))
                .addOrder(AuditEntity.revisionNumber().asc());
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private EducatorChange change(Object[] row, String what, List<EducatorChange.Field> fields) {
        Revision revision = (Revision) row[1];
        return new EducatorChange(
                revision.getMadeAt().atZone(clock.getZone()).toLocalDateTime(),
                Objects.requireNonNullElse(revision.getMadeBy(), "Программа"),
                what,
                fields);
    }
}
