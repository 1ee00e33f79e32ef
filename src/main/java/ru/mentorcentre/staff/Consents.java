package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Refused;

/** What educators have agreed to. */
@Service
@Transactional
public class Consents {

    private final ConsentRepository consents;
    private final WorkingDay day;

    Consents(ConsentRepository consents, WorkingDay day) {
        this.consents = consents;
        this.day = day;
    }

    /** Keys of the educators of the current municipality whose consent to the purpose holds today. */
    @Transactional(readOnly = true)
    public Set<Long> educatorsWith(ConsentPurpose purpose) {
        return consents.educatorsWith(purpose, day.today());
    }

    /**
     * Notes a consent that was given.
     *
     * @param document where the signed paper is: number, date, file
     * @param textVersion which text was signed
     * @param validUntil the last day, {@code null} while there is none
     */
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

    /** @throws Refused unless the day lies between that of the consent and today */
    void withdraw(long educatorId, long consentId, LocalDate on) {
        Consent consent = stored(educatorId, consentId);
        if (on.isAfter(day.today())) {
            throw new Refused("withdrawnOn", "Этот день ещё не наступил");
        }
        consent.withdraw(on);
    }

    private Consent stored(long educatorId, long consentId) {
        return consents.findById(consentId)
                .filter(consent -> consent.educatorId() == educatorId)
                .orElseThrow(NotFound.of("Согласие", consentId));
    }
}
