package ru.mentorcentre.staff.educator;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;
import ru.mentorcentre.shared.trace.NameForms;

/**
 * Who changed what of an educator. History tables know no wall: only an {@link Educator} that has been loaded opens
 * them.
 */
@Service
@Transactional(readOnly = true)
public class EducatorHistory {

    private final EntityManager entityManager;
    private final Histories histories;
    private final Clock clock;

    EducatorHistory(EntityManager entityManager, Histories histories, Clock clock) {
        this.entityManager = entityManager;
        this.histories = histories;
        this.clock = clock;
    }

    /** All changes, the latest first. */
    public List<Change> of(Educator educator) {
        LocalDate today = LocalDate.now(clock);
        return histories.of(
                Educator.class, educator.getId(), state -> state.details(today).facts(), EducatorHistory::event);
    }

    /** Takes the name and the contacts off every change so far. */
    @Transactional
    public void anonymise(Educator educator) {
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
    public NamesAndContacts borne(Educator educator) {
        NamesAndContacts borne =
                new NamesAndContacts(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
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
    public record NamesAndContacts(Set<NameForms.Name> names, Set<String> emails, Set<String> phones) {

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
    Optional<Change> latest(Educator educator) {
        return of(educator).stream().findFirst();
    }

    private static String event(Educator before, Educator after) {
        if (before == null) {
            return "Педагог внесён";
        }
        if ((before.retiredOn() == null) != (after.retiredOn() == null)) {
            return after.retiredOn() == null ? "Выбытие отменено" : "Педагог выбыл " + Day.of(after.retiredOn());
        }
        return before.schoolId().equals(after.schoolId()) ? null : "Переход в другую школу";
    }
}
