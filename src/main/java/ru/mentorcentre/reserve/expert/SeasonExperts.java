package ru.mentorcentre.reserve.expert;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.shared.persistence.LostUpdate;

/** Who may be asked to review in a season. */
@Service
@Transactional
public class SeasonExperts {

    private static final int MOST_FOUND = 30;

    private final ReviewAssignmentRepository reviews;
    private final ReserveSeasons seasons;
    private final ExpertLetters letters;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    SeasonExperts(
            ReviewAssignmentRepository reviews,
            ReserveSeasons seasons,
            ExpertLetters letters,
            EntityManager entityManager,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.seasons = seasons;
        this.letters = letters;
        this.entityManager = entityManager;
        this.events = events;
    }

    /** All of a season by name, with how much each has to do and how much is done. */
    @Transactional(readOnly = true)
    public List<ExpertRow> rows(long season) {
        return new ListQuery<>(entityManager, ExpertRow.class, """
                        x.id, x.accountId, u.fullName, u.blocked,
                        (select count(a) from ReviewAssignment a join Application p
                            on p.municipalityId = a.municipalityId and p.id = a.applicationId
                            where a.accountId = x.accountId and a.ending is null and p.seasonId = x.seasonId),
                        (select count(a) from ReviewAssignment a join Application p
                            on p.municipalityId = a.municipalityId and p.id = a.applicationId
                            where a.accountId = x.accountId and a.ending is null and p.seasonId = x.seasonId
                                and p.state = ApplicationState.QUALITATIVE),
                        (select count(q) from QualityReview q
                            join ReviewAssignment a on a.municipalityId = q.municipalityId and a.id = q.assignmentId
                            join Application p on p.municipalityId = a.municipalityId and p.id = a.applicationId
                            where a.accountId = x.accountId and a.ending is null and p.seasonId = x.seasonId
                                and p.state = ApplicationState.QUALITATIVE and q.handedInAt is not null),
                        coalesce(x.email, e.email), t.kind, t.state""", """
                        SeasonExpert x
                        join ReserveAccount u on u.municipalityId = x.municipalityId and u.id = x.accountId
                        left join ReserveEducatorAccount l
                            on l.municipalityId = x.municipalityId and l.accountId = x.accountId
                        left join ReserveEducator e on e.municipalityId = x.municipalityId and e.id = l.educatorId
                        left join ExpertLetter t on t.municipalityId = x.municipalityId and t.expertId = x.id
                            and t.id = (select max(m.id) from ExpertLetter m
                                where m.municipalityId = x.municipalityId and m.expertId = x.id and m.phase is null)""")
                .where("x.seasonId = :season", "season", season)
                .orderBy("u.fullName, x.id")
                .list();
    }

    /** The same people with what could stand against their reviewing this or that application. */
    @Transactional(readOnly = true)
    List<ReviewExpert> of(long season) {
        return new ListQuery<>(entityManager, ReviewExpert.class, """
                        x.id, x.accountId, u.fullName, u.blocked, u.schoolId, e.id, e.schoolId""", """
                        SeasonExpert x
                        join ReserveAccount u on u.municipalityId = x.municipalityId and u.id = x.accountId
                        left join ReserveEducatorAccount l
                            on l.municipalityId = x.municipalityId and l.accountId = x.accountId
                        left join ReserveEducator e on e.municipalityId = x.municipalityId and e.id = l.educatorId""")
                .where("x.seasonId = :season", "season", season)
                .orderBy("u.fullName, x.id")
                .list();
    }

    /** People with an account in the municipality whose name is like that, and who are not on the list yet. */
    @Transactional(readOnly = true)
    List<AccountFound> found(long season, String typed) {
        return accounts(season)
                .whereWordsFound("translate(lower(u.fullName), 'ё', 'е') like :q", typed)
                .orderBy("u.fullName, u.id")
                .first(MOST_FOUND);
    }

    /**
     * Puts somebody on the list, and tells them so.
     *
     * @param email where letters go, {@code null} for the address of the educator's card
     */
    public void add(long season, long account, String email) {
        add(season, account, email, ExpertLetterKind.LISTED);
    }

    /** @return whether a letter goes out */
    boolean add(long season, long account, String email, ExpertLetterKind letter) {
        seasons.get(season);
        AccountFound found = accounts(season)
                .where("u.id = :account", "account", account)
                .one()
                .orElseThrow(
                        () -> new BusinessRuleViolation(null, "Этого человека позвать нельзя или он уже в списке"));
        entityManager.persist(new SeasonExpert(season, found.id(), email));
        entityManager.flush();
        record(season, "в эксперты добавлена", account);
        return letters.tell(season, account, letter, 0);
    }

    @Transactional(readOnly = true)
    SeasonExpert get(long id, long season) {
        return reviews.expert(id, season).orElseThrow(NotFound.of("Эксперт", id));
    }

    void writeTo(long id, long season, String email, int version) {
        SeasonExpert expert = get(id, season);
        LostUpdate.check(version, expert.getVersion());
        expert.writeTo(email);
    }

    void remove(long id, long season) {
        SeasonExpert expert = get(id, season);
        long given = new ListQuery<>(entityManager, Long.class, "a.id", """
                        ReviewAssignment a join Application p
                            on p.municipalityId = a.municipalityId and p.id = a.applicationId""")
                .where("p.seasonId = :season", "season", season)
                .where("a.ending is null and a.accountId = :account", "account", expert.accountId())
                .count();
        if (given > 0) {
            throw new BusinessRuleViolation(
                    null, "У эксперта ещё есть заявки (" + given + "): сначала снимите его с них на страницах заявок");
        }
        entityManager.remove(expert);
        record(season, "из экспертов убрана", expert.accountId());
    }

    private void record(long season, String what, long account) {
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.RESERVE, "Сезон резерва № " + season + ": " + what + " учётная запись № " + account));
    }

    private ListQuery<AccountFound> accounts(long season) {
        return new ListQuery<>(entityManager, AccountFound.class, "u.id, u.fullName, s.shortName", """
                        ReserveAccount u
                        left join ReserveSchool s on s.municipalityId = u.municipalityId and s.id = u.schoolId""")
                .where("u.blocked = false")
                .where("""
                        not exists (select 1 from SeasonExpert x
                            where x.seasonId = :season and x.accountId = u.id)""", "season", season);
    }

    /** Somebody who signs in, with the school of the account. */
    public record AccountFound(long id, String name, String school) {}
}
