package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.Change;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;

/** Makes one card of two that are one person's: the first stays and takes over whatever hangs on the other, in all rooms. */
@Service
@Transactional
class CardMerger {

    private final EducatorRepository educators;
    private final PastEmploymentRepository past;
    private final ConsentRepository consents;
    private final AccountEducatorRepository accounts;
    private final Records records;
    private final EducatorChanges changes;
    private final List<StaffUse> uses;
    private final WorkingDay day;
    private final ApplicationEventPublisher events;

    CardMerger(
            EducatorRepository educators,
            PastEmploymentRepository past,
            ConsentRepository consents,
            AccountEducatorRepository accounts,
            Records records,
            EducatorChanges changes,
            List<StaffUse> uses,
            WorkingDay day,
            ApplicationEventPublisher events) {
        this.educators = educators;
        this.past = past;
        this.consents = consents;
        this.accounts = accounts;
        this.records = records;
        this.changes = changes;
        this.uses = uses;
        this.day = day;
        this.events = events;
    }

    void merge(long keptId, long otherId) {
        if (keptId == otherId) {
            throw new Refused("otherId", "Это та же самая карточка");
        }
        Educator kept = stored(keptId);
        Educator other = stored(otherId);
        if (kept.isAnonymous() || other.isAnonymous()) {
            throw new Refused("otherId", "Обезличенную карточку объединить нельзя: неизвестно, чья она");
        }
        uses.forEach(use -> use.move(otherId, keptId));
        noteOtherSchool(kept, other);
        kept.change(Merger.of(kept.details(day.today()), other.details(day.today())), day.today());
        educators.saveAndFlush(kept);
        past.findByEducatorId(otherId).forEach(one -> one.belongTo(kept));
        consents.findByEducatorId(otherId).forEach(one -> one.belongTo(kept));
        records.move(otherId, keptId);
        educators.flush();
        accounts.lead(otherId, keptId);
        changes.discard(other);
        events.publishEvent(
                new AuditEvent(AuditEvent.Action.PERSON, "Педагог № " + otherId + " объединён с № " + keptId));
    }

    /** What the card will say after the merger, and what the other says now; only fields that differ. */
    @Transactional(readOnly = true)
    Preview preview(Educator kept, Educator other) {
        LocalDate today = day.today();
        NewEducator after = Merger.of(kept.details(today), other.details(today));
        List<String> moved = new ArrayList<>();
        uses.forEach(use -> moved.addAll(use.of(other.getId())));
        return new Preview(
                other.info(day.now()),
                Change.lines(after.facts(), other.details(today).facts()),
                moved,
                other.schoolId());
    }

    /** A card of another school tells that the person worked there, when its days say so. */
    private void noteOtherSchool(Educator kept, Educator other) {
        LocalDate came = kept.details(day.today()).hiredOn();
        LocalDate there = other.details(day.today()).hiredOn();
        if (!kept.schoolId().equals(other.schoolId()) && came != null && there != null && there.isBefore(came)) {
            past.save(new PastEmployment(kept, other.details(day.today()), came.minusDays(1)));
        }
    }

    private Educator stored(long id) {
        return educators.findById(id).orElseThrow(NotFound.of("Педагог", id));
    }

    /**
     * What a merger would do.
     *
     * @param differences «before» is what stays, «after» what the other card says
     * @param moved what hangs on the other card, in words
     */
    record Preview(EducatorInfo other, List<Change.Line> differences, List<String> moved, long schoolId) {}
}
