package ru.mentorcentre.workplan.visit;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.workplan.LinkToken;

/** The links behind the QR codes: one a date, each known by its hash alone. */
@Service
@Transactional
class VisitLinks {

    private final VisitLinkRepository links;
    private final Clock clock;

    VisitLinks(VisitLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean exists(long session) {
        return links.findBySessionId(session).isPresent();
    }

    /**
     * Makes the link of a date, in place of the former one.
     *
     * @return the token, which nobody can tell again
     */
    String renew(long session) {
        String token = LinkToken.fresh();
        VisitLink link = links.findBySessionId(session).orElseGet(() -> new VisitLink(session));
        link.renew(token, clock.instant());
        try {
            links.saveAndFlush(link);
        } catch (DataIntegrityViolationException problem) {
            if (BusinessRuleViolation.by("visit_link_once", problem)) {
                throw new BusinessRuleViolation(null, "Код только что создали в другом окне. Создайте его ещё раз");
            }
            throw problem;
        }
        return token;
    }

    /** Where a link leads, in the root scope. */
    @Transactional(readOnly = true)
    Optional<VisitTarget> byToken(String token) {
        return links.findByTokenHash(LinkToken.hash(token))
                .map(link -> new VisitTarget(link.sessionId(), link.getMunicipalityId()));
    }
}
