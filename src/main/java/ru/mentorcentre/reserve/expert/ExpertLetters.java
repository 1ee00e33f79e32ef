package ru.mentorcentre.reserve.expert;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.AccountClosed;
import ru.mentorcentre.shared.mail.MailServer;
import ru.mentorcentre.shared.persistence.ListQuery;

/** Puts letters to experts into the queue, where there is an address and a mail server; {@code shared.mail} sends them. */
@Service
@Transactional
class ExpertLetters {

    private final ExpertLetterRepository letters;
    private final EntityManager entityManager;
    private final MailServer mail;
    private final Clock clock;

    ExpertLetters(ExpertLetterRepository letters, EntityManager entityManager, MailServer mail, Clock clock) {
        this.letters = letters;
        this.entityManager = entityManager;
        this.mail = mail;
        this.clock = clock;
    }

    /** Whether letters can be sent at all. Where not, none are kept for a later day. */
    boolean isPossible() {
        return mail.isPossible();
    }

    /**
     * Tells an expert of what was done: one letter an act.
     *
     * @param applications how many it is about, 0 for an invitation
     * @return whether a letter goes out
     */
    boolean tell(long season, long account, ExpertLetterKind kind, int applications) {
        Optional<Address> to = isPossible()
                ? addresses()
                        .where("x.seasonId = :season", "season", season)
                        .where("x.accountId = :account", "account", account)
                        .one()
                : Optional.empty();
        to.ifPresent(one ->
                letters.saveAndFlush(new ExpertLetter(one.expert(), kind, applications, one.email(), clock.instant())));
        return to.isPresent();
    }

    /** Reminds an expert of a phase, once for each kind and last day. */
    void remind(DueReview due, ExpertLetterKind kind) {
        addresses()
                .where("x.id = :expert", "expert", due.expertId())
                .one()
                .filter(one -> isPossible())
                .ifPresent(one -> letters.saveAndFlush(new ExpertLetter(due, kind, one.email(), clock.instant())));
    }

    /** Of an account that is closed for good no address stays. */
    @EventListener
    void forget(AccountClosed event) {
        letters.forgetLetters(event.accountId());
        letters.forgetAddress(event.accountId());
    }

    private ListQuery<Address> addresses() {
        return new ListQuery<>(entityManager, Address.class, "x.id, coalesce(x.email, e.email)", """
                        SeasonExpert x
                        join ReserveAccount u on u.municipalityId = x.municipalityId and u.id = x.accountId
                        left join ReserveEducatorAccount l
                            on l.municipalityId = x.municipalityId and l.accountId = x.accountId
                        left join ReserveEducator e on e.municipalityId = x.municipalityId and e.id = l.educatorId""")
                .where("coalesce(x.email, e.email) is not null and u.blocked = false");
    }

    /** Where an expert of a season is written to. */
    record Address(long expert, String email) {}
}
