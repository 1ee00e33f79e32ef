package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.Educators;

/** Keeps who has opened whose card. */
@Service
class PersonViews {

    private static final int YEARS_KEPT = 3;

    private final PersonViewRepository views;
    private final Educators educators;
    private final Clock clock;

    PersonViews(PersonViewRepository views, Educators educators, Clock clock) {
        this.views = views;
        this.educators = educators;
        this.clock = clock;
    }

    /** Committed on return: what cannot be recorded is not shown. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(long accountId, Collection<Long> seen, String path, String ip) {
        Instant now = clock.instant();
        views.saveAll(seen.stream()
                .map(educator -> new PersonView(municipality(educator), educator, accountId, now, path, ip))
                .toList());
    }

    /** Takes away openings as old as the audit trail's oldest entries. */
    @Transactional
    public void cleanUp() {
        forgetBefore(ZonedDateTime.now(clock).minusYears(YEARS_KEPT).toInstant());
    }

    /** Of all municipalities, when asked in the root scope. */
    @Transactional
    public void forgetBefore(Instant day) {
        views.removeBefore(day);
    }

    /** Those who look from outside the walls open cards of any municipality. */
    private long municipality(long educatorId) {
        return Tenant.isRoot()
                ? educators.find(educatorId).map(EducatorInfo::municipalityId).orElseThrow()
                : Tenant.current();
    }
}
