package ru.mentorcentre.staff.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.Consents;
import ru.mentorcentre.staff.educator.StaffCalendar;

/** The service behind {@link Consents}. */
@Service
@Transactional
public class ConsentService implements Consents {

    private final ConsentRepository consents;
    private final StaffCalendar day;

    ConsentService(ConsentRepository consents, StaffCalendar day) {
        this.consents = consents;
        this.day = day;
    }

    /** Keys of the educators of the current municipality whose consent to the purpose holds today. */
    @Transactional(readOnly = true)
    public Set<Long> educatorsWith(ConsentPurpose purpose) {
        return consents.educatorsWith(purpose, day.today());
    }

    @Override
    public void add(
            long educatorId,
            ConsentPurpose purpose,
            String document,
            String textVersion,
            LocalDate givenOn,
            LocalDate validUntil) {
        consents.save(new Consent(educatorId, purpose, document, textVersion, givenOn, validUntil));
    }

    @Transactional(readOnly = true)
    List<ConsentRow> of(long educatorId) {
        return consents.of(educatorId);
    }

    @Transactional(readOnly = true)
    ConsentRow one(long educatorId, long consentId) {
        return stored(educatorId, consentId).row();
    }

    /** @throws BusinessRuleViolation unless the day lies between that of the consent and today */
    void withdraw(long educatorId, long consentId, LocalDate on) {
        Consent consent = stored(educatorId, consentId);
        if (on.isAfter(day.today())) {
            throw new BusinessRuleViolation("withdrawnOn", "Этот день ещё не наступил");
        }
        consent.withdraw(on);
    }

    private Consent stored(long educatorId, long consentId) {
        return consents.findById(consentId)
                .filter(consent -> consent.educatorId() == educatorId)
                .orElseThrow(NotFound.of("Согласие", consentId));
    }
}
