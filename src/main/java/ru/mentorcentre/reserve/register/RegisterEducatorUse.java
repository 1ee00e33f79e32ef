package ru.mentorcentre.reserve.register;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What the register keeps about an educator; it hangs on the application, which belongs to the card. */
@Component
class RegisterEducatorUse implements EducatorUse {

    private static final String GONE = "Текст убран: карточка педагога обезличена";

    private final RegisterRepository entries;
    private final EntityManager entityManager;

    RegisterEducatorUse(RegisterRepository entries, EntityManager entityManager) {
        this.entries = entries;
        this.entityManager = entityManager;
    }

    @Override
    public List<String> of(long educatorId) {
        return List.of();
    }

    @Override
    public void move(long from, long to) {
        // the application goes over, and the entry with it
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        List<RegisterEntry> own = entries.ofEducator(educatorId);
        if (own.isEmpty()) {
            return List.of();
        }
        List<PersonalDataItem> held = new ArrayList<>();
        own.stream()
                .flatMap(entry -> entry.facts().entrySet().stream())
                .filter(fact -> fact.getValue() != null && !fact.getValue().isEmpty())
                .forEach(fact -> held.add(new PersonalDataItem("Реестр резерва", fact.getKey(), fact.getValue())));
        entries.certificates(own.stream().map(RegisterEntry::getId).toList())
                .forEach(one -> held.add(new PersonalDataItem("Реестр резерва", "Сертификат курса", one.inWords())));
        return held;
    }

    /** The entry stays, with its orders and days: the register is counted by it. */
    @EventListener
    @Transactional
    void forgotten(EducatorAnonymised event) {
        for (RegisterEntry entry : entries.ofEducator(event.educatorId())) {
            entry.forget(GONE);
            entries.saveAndFlush(entry);
            entityManager.createQuery("""
                            update RegisterCertificate c set c.number = 'убран' where c.entryId = :entry""").setParameter("entry", entry.getId()).executeUpdate();
            entityManager
                    .createQuery("""
                            update RegisterRenewal n set n.revocationReason = :gone
                            where n.entryId = :entry and n.revocationReason is not null""")
                    .setParameter("gone", GONE)
                    .setParameter("entry", entry.getId())
                    .executeUpdate();
            history(entry);
        }
    }

    /** A history table knows no wall: only a record that has been loaded opens it. */
    private void history(RegisterEntry entry) {
        entityManager
                .createQuery("""
                        update %s_history h set h.fullName = :nameless, h.furtherTraining = null,
                            h.attendedEvents = null, h.phone = null, h.email = null, h.exitReason = null
                        where h.originalId.id = :id""".formatted(RegisterEntry.class.getName()))
                .setParameter("nameless", entry.nameless())
                .setParameter("id", entry.getId())
                .executeUpdate();
    }
}
