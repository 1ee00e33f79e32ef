package ru.mentorcentre.workplan.card;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Attachments;
import ru.mentorcentre.shared.office.Download;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.workplan.event.EventUse;
import ru.mentorcentre.workplan.plan.PlannedEvents;
import ru.mentorcentre.workplan.plan.WorkPlanService;

/** Documents and photos of events. */
@Service
@Transactional
class EventFiles implements EventUse {

    private static final int MOST = 30;

    private final EventFileRepository files;
    private final PlannedEvents events;
    private final WorkPlanService plans;
    private final Attachments attachments;
    private final EntityManager entityManager;
    private final Clock clock;

    EventFiles(
            EventFileRepository files,
            PlannedEvents events,
            WorkPlanService plans,
            Attachments attachments,
            EntityManager entityManager,
            Clock clock) {
        this.files = files;
        this.events = events;
        this.plans = plans;
        this.attachments = attachments;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Those the viewer may see, in the order they came. */
    @Transactional(readOnly = true)
    public List<EventFileRow> of(long event, Viewer viewer) {
        ListQuery<EventFileRow> query = new ListQuery<>(
                        entityManager, EventFileRow.class, EventFileRow.COLUMNS, EventFileRow.FROM)
                .where("f.eventId = :event", "event", event);
        return (viewer.seesAllSchools() ? query : query.where("f.forAll = true"))
                .orderBy("f.id")
                .list();
    }

    /** @throws NotFound unless there is such an event */
    @Transactional(readOnly = true)
    void check(long plan, long event) {
        events.find(plan, event);
    }

    /** One that the viewer may see; 404 for none. */
    @Transactional(readOnly = true)
    EventFileRow row(long plan, long event, long id, Viewer viewer) {
        events.find(plan, event);
        return of(event, viewer).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFound.of("Файл", id));
    }

    /**
     * Keeps files with an event, also of an approved plan.
     *
     * @param forAll whether everybody who sees the event sees them
     */
    void add(long plan, long event, List<Upload> uploads, boolean forAll) {
        plans.refuseClosed(plan);
        events.find(plan, event);
        if (files.countByEventId(event) + uploads.size() > MOST) {
            throw new BusinessRuleViolation("files", "К мероприятию прикладывают не больше " + MOST + " файлов");
        }
        uploads.forEach(
                upload -> files.save(new EventFile(event, attachments.keep(upload), forAll, LocalDate.now(clock))));
    }

    void remove(long plan, long event, long id) {
        plans.refuseClosed(plan);
        events.find(plan, event);
        EventFile file = find(event, id);
        files.delete(file);
        attachments.drop(file.attachmentId());
    }

    @Transactional(readOnly = true)
    Download download(long plan, long event, long id, Viewer viewer) {
        events.find(plan, event);
        EventFile file = find(event, id);
        if (!file.isForAll() && !viewer.seesAllSchools()) {
            throw new NotFound("Файл", id);
        }
        return attachments.get(file.attachmentId());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> of(long event) {
        long kept = files.countByEventId(event);
        return kept == 0 ? List.of() : List.of("приложено " + Words.count(kept, "файл", "файла", "файлов"));
    }

    private EventFile find(long event, long id) {
        return files.findByIdAndEventId(id, event).orElseThrow(NotFound.of("Файл", id));
    }
}
