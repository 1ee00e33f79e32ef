package ru.mentorcentre.reserve.training;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What the training of the reserve keeps about an educator; it hangs on the application, which belongs to the card. */
@Component
class TrainingEducatorUse implements EducatorUse {

    private static final String GONE = "Список убран: карточка педагога обезличена";

    private final TrainingEntryRepository entries;
    private final CertifiedEventsRepository lists;
    private final Attachments attachments;
    private final EntityManager entityManager;

    TrainingEducatorUse(
            TrainingEntryRepository entries,
            CertifiedEventsRepository lists,
            Attachments attachments,
            EntityManager entityManager) {
        this.entries = entries;
        this.lists = lists;
        this.attachments = attachments;
        this.entityManager = entityManager;
    }

    @Override
    public List<String> of(long educatorId) {
        return List.of();
    }

    @Override
    public void move(long from, long to) {
        // the application goes over, and its training with it
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        List<PersonalDataItem> held = new ArrayList<>();
        entries.ofEducator(educatorId)
                .forEach(entry -> held.add(new PersonalDataItem(
                        "Обучение в школе резерва",
                        entry.kind().title(),
                        entry.facts().entrySet().stream()
                                .filter(fact -> fact.getValue() != null
                                        && !fact.getValue().isEmpty()
                                        && !fact.getValue().equals(entry.kind().title()))
                                .map(fact -> fact.getKey() + ": " + fact.getValue())
                                .collect(Collectors.joining("; ")))));
        lists.ofEducator(educatorId).stream()
                .map(CertifiedEvents::list)
                .forEach(list -> held.add(new PersonalDataItem(
                        "Обучение в школе резерва",
                        "Список мероприятий, заверен " + Day.of(list.on()),
                        String.join("; ", list.events()))));
        return held;
    }

    /** Scans and numbers of certificates tell who it was. */
    @EventListener
    @Transactional
    void forgotten(EducatorAnonymised event) {
        for (TrainingEntry entry : entries.ofEducator(event.educatorId())) {
            Long scan = entry.attachmentId();
            entry.forget();
            entries.saveAndFlush(entry);
            attachments.drop(scan);
            history(entry);
        }
        lists.ofEducator(event.educatorId()).forEach(list -> {
            list.forget(GONE);
            lists.saveAndFlush(list);
        });
    }

    /** A history table knows no wall: only a record that has been loaded opens it. */
    private void history(TrainingEntry entry) {
        entityManager
                .createQuery("""
                        update %s_history h set h.title = null, h.certificateNumber = null, h.hostReason = null
                        where h.originalId.id = :id""".formatted(TrainingEntry.class.getName()))
                .setParameter("id", entry.getId())
                .executeUpdate();
    }
}
