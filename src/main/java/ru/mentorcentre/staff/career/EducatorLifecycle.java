package ru.mentorcentre.staff.career;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.staff.EducatorAnonymised;
import ru.mentorcentre.staff.EducatorRetired;
import ru.mentorcentre.staff.EducatorTransferred;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.consent.ConsentRepository;
import ru.mentorcentre.staff.educator.AccountEducatorRepository;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorHistory;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.PastEmployment;
import ru.mentorcentre.staff.educator.PastEmploymentRepository;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.record.RecordService;

/** What happens to educators apart from edits: they leave, come back, change schools, ask to be forgotten. */
@Service
@Transactional
public class EducatorLifecycle {

    /** It counts from that day on in lists, requests and pairs, and none of them waits for a day to come. */
    private static final String NOT_YET = "Этот день ещё не наступил: запишите, когда наступит";

    private final EducatorRepository educators;
    private final PastEmploymentRepository past;
    private final ConsentRepository consents;
    private final AccountEducatorRepository accounts;
    private final RecordService records;
    private final EducatorHistory history;
    private final List<EducatorUse> uses;
    private final StaffCalendar day;
    private final ApplicationEventPublisher events;

    EducatorLifecycle(
            EducatorRepository educators,
            PastEmploymentRepository past,
            ConsentRepository consents,
            AccountEducatorRepository accounts,
            RecordService records,
            EducatorHistory history,
            List<EducatorUse> uses,
            StaffCalendar day,
            ApplicationEventPublisher events) {
        this.educators = educators;
        this.past = past;
        this.consents = consents;
        this.accounts = accounts;
        this.records = records;
        this.history = history;
        this.uses = uses;
        this.day = day;
        this.events = events;
    }

    /** What the rooms above keep about an educator, in words. */
    @Transactional(readOnly = true)
    List<String> dependents(long id) {
        return uses.stream().flatMap(use -> use.of(id).stream()).toList();
    }

    void retire(long id, LocalDate lastDay, String reason) {
        Educator educator = stored(id);
        LocalDate hiredOn = educator.details(day.today()).hiredOn();
        if (educator.retiredOn() != null) {
            throw new BusinessRuleViolation(null, "Педагог уже выбыл");
        }
        BusinessRuleViolation.unlessSensible("retiredOn", lastDay);
        if (lastDay.isAfter(day.today())) {
            throw new BusinessRuleViolation("retiredOn", NOT_YET);
        }
        if (hiredOn != null && lastDay.isBefore(hiredOn)) {
            throw new BusinessRuleViolation("retiredOn", "Раньше, чем педагог принят в школу");
        }
        educator.retire(lastDay, reason);
        educators.saveAndFlush(educator);
        events.publishEvent(new EducatorRetired(id));
    }

    void comeBack(long id) {
        Educator educator = stored(id);
        if (educator.isAnonymous()) {
            throw new BusinessRuleViolation(null, "Карточка обезличена, вернуть её нельзя");
        }
        educator.comeBack();
        educators.saveAndFlush(educator);
    }

    /** Another school from a day on; the school before stays on the card. */
    void transfer(long id, long toSchool, LocalDate from, String position) {
        Educator educator = stored(id);
        NewEducator before = educator.details(day.today());
        BusinessRuleViolation.unlessSensible("from", from);
        if (educator.retiredOn() != null) {
            throw new BusinessRuleViolation(null, "Педагог выбыл: сначала верните его в список работающих");
        }
        if (before.schoolId() == toSchool) {
            throw new BusinessRuleViolation("schoolId", "Педагог уже работает в этой школе");
        }
        if (from.isAfter(day.today())) {
            throw new BusinessRuleViolation("from", NOT_YET);
        }
        if (before.hiredOn() != null && !from.isAfter(before.hiredOn())) {
            throw new BusinessRuleViolation("from", "Не позже, чем педагог принят в прежнюю школу");
        }
        past.save(new PastEmployment(educator, before, from.minusDays(1)));
        educator.transfer(toSchool, from, position);
        educators.saveAndFlush(educator);
        events.publishEvent(new EducatorTransferred(id, before.schoolId(), toSchool));
    }

    /** Takes off the name and the contacts for good, in the history too. Reports keep what they count. */
    void anonymise(long id) {
        Educator educator = stored(id);
        boolean left = educator.retiredOn() != null;
        takeNameOff(educator);
        consents.forget(id);
        accounts.forget(id);
        records.forgetTitles(id);
        events.publishEvent(new AuditEvent(AuditEvent.Action.PERSON, "Педагог № " + id + " обезличен"));
        if (!left) {
            events.publishEvent(new EducatorRetired(id));
        }
        events.publishEvent(new EducatorAnonymised(id));
    }

    /** Deletes a card entered by mistake: one that nothing depends on. */
    void remove(long id) {
        Educator educator = stored(id);
        if (!dependents(id).isEmpty()) {
            throw new BusinessRuleViolation(null, "Карточку нельзя удалить: от неё зависят другие данные");
        }
        past.forget(id);
        consents.forget(id);
        records.forget(id);
        accounts.forget(id);
        discard(educator);
        events.publishEvent(new AuditEvent(AuditEvent.Action.PERSON, "Карточка педагога № " + id + " удалена"));
    }

    /** Deletes a card that nothing hangs on any more; the history outlives it, and must not keep the name. */
    public void discard(Educator educator) {
        events.publishEvent(new EducatorDiscarded(educator.getId()));
        takeNameOff(educator);
        educators.delete(educator);
        educators.flush();
    }

    private void takeNameOff(Educator educator) {
        educator.anonymise(day.today());
        educators.saveAndFlush(educator);
        history.anonymise(educator);
    }

    private Educator stored(long id) {
        return educators.findById(id).orElseThrow(NotFound.of("Педагог", id));
    }
}
