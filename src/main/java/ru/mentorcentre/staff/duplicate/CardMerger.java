package ru.mentorcentre.staff.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.career.EducatorLifecycle;
import ru.mentorcentre.staff.consent.ConsentRepository;
import ru.mentorcentre.staff.educator.AccountEducatorRepository;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.PastEmployment;
import ru.mentorcentre.staff.educator.PastEmploymentRepository;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.record.RecordService;

/** Makes one card of two that are one person's: the first stays and takes over whatever hangs on the other, in all rooms. */
@Service
@Transactional
class CardMerger {

    private final EducatorRepository educators;
    private final PastEmploymentRepository past;
    private final ConsentRepository consents;
    private final AccountEducatorRepository accounts;
    private final RecordService records;
    private final EducatorLifecycle changes;
    private final List<EducatorUse> uses;
    private final StaffCalendar day;
    private final ApplicationEventPublisher events;

    CardMerger(
            EducatorRepository educators,
            PastEmploymentRepository past,
            ConsentRepository consents,
            AccountEducatorRepository accounts,
            RecordService records,
            EducatorLifecycle changes,
            List<EducatorUse> uses,
            StaffCalendar day,
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
            throw new BusinessRuleViolation("otherId", "Это та же самая карточка");
        }
        Educator kept = stored(keptId);
        Educator other = stored(otherId);
        if (kept.isAnonymous() || other.isAnonymous()) {
            throw new BusinessRuleViolation("otherId", "Обезличенную карточку объединить нельзя: неизвестно, чья она");
        }
        uses.forEach(use -> use.move(otherId, keptId));
        noteOtherSchool(kept, other);
        kept.change(MergedEducator.of(kept.details(day.today()), other.details(day.today())), day.today());
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
    MergerPreview preview(Educator kept, Educator other) {
        LocalDate today = day.today();
        NewEducator after = MergedEducator.of(kept.details(today), other.details(today));
        List<String> moved = new ArrayList<>();
        uses.forEach(use -> moved.addAll(use.of(other.getId())));
        return new MergerPreview(
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
    record MergerPreview(EducatorInfo other, List<Change.Line> differences, List<String> moved, long schoolId) {}
}
