package ru.mentorcentre.reserve.expert;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.OneTimePassword;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.AuditEvent;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListQuery;
import ru.mentorcentre.staff.Educators;

/** Experts who have no account yet: one is made for them, and they are put on the list of the season (ADR 0198). */
@Service
@Transactional
class ExpertInvitations {

    private final SeasonExperts experts;
    private final ReserveSeasons seasons;
    private final Accounts accounts;
    private final Educators educators;
    private final Schools schools;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;

    ExpertInvitations(
            SeasonExperts experts,
            ReserveSeasons seasons,
            Accounts accounts,
            Educators educators,
            Schools schools,
            ApplicationEventPublisher events,
            EntityManager entityManager) {
        this.experts = experts;
        this.seasons = seasons;
        this.accounts = accounts;
        this.educators = educators;
        this.schools = schools;
        this.events = events;
        this.entityManager = entityManager;
    }

    /** The schools an account can be bound to. */
    @Transactional(readOnly = true)
    List<SchoolChosen> schools() {
        return schools.all().stream()
                .filter(one -> !one.isClosed())
                .map(one -> new SchoolChosen(one.id(), one.shortName()))
                .toList();
    }

    /** Accounts of the municipality with that name, or with that address: of an educator's card, of an expert of any season. */
    @Transactional(readOnly = true)
    List<AccountAlike> alike(long season, String name, String email) {
        return new ListQuery<>(entityManager, AccountAlike.class, """
                        u.id, u.fullName, s.shortName, u.blocked,
                        case when exists (select 1 from SeasonExpert x
                            where x.municipalityId = u.municipalityId and x.seasonId = :season and x.accountId = u.id)
                        then true else false end""", """
                        ReserveAccount u
                        left join ReserveSchool s on s.municipalityId = u.municipalityId and s.id = u.schoolId
                        left join ReserveEducatorAccount l
                            on l.municipalityId = u.municipalityId and l.accountId = u.id
                        left join ReserveEducator e on e.municipalityId = u.municipalityId and e.id = l.educatorId""")
                .with("season", season)
                .with("email", lower(email))
                .where("""
                        translate(lower(u.fullName), 'ё', 'е') = :name or lower(e.email) = :email
                        or exists (select 1 from SeasonExpert y where y.municipalityId = u.municipalityId
                            and y.accountId = u.id and lower(y.email) = :email)""", "name", plain(name))
                .orderBy("u.fullName, u.id")
                .list();
    }

    /**
     * Makes an account with a one-time password and puts it on the list. An educator of the base whose card has the same
     * name and address gets it as the own one, so that nobody reviews at their own school by another door.
     *
     * @throws BusinessRuleViolation for a school that is not there, and somebody of the base whose school is not said
     */
    InvitedExpert invite(long season, ExpertInvitationForm wanted, Viewer leader) {
        seasons.get(season);
        Optional<Card> card = card(wanted);
        Long school = card.map(Card::schoolId).orElse(wanted.schoolId);
        if (school != null
                && schools.find(school).filter(one -> !one.isClosed()).isEmpty()) {
            throw new BusinessRuleViolation("schoolId", "Такой школы нет");
        }
        String address = wanted.address();
        NewAccount account = new NewAccount(
                accounts.freeLogin(address.substring(0, address.indexOf('@'))),
                wanted.name(),
                Set.of(Role.MENTOR),
                leader.municipalityId(),
                school);
        String password = OneTimePassword.next();
        long id = add(account, password);
        card.ifPresent(one -> educators.link(id, one.id()));
        boolean written = experts.add(season, id, address, ExpertLetterKind.ACCOUNT);
        events.publishEvent(new AuditEvent(
                AuditEvent.Action.ACCOUNT,
                "создана для эксперта: " + account.login() + " ("
                        + account.duties().inWords() + ")"));
        return new InvitedExpert(
                account.fullName(),
                account.login(),
                password,
                school == null
                        ? null
                        : schools.find(school).map(SchoolInfo::shortName).orElse(null),
                card.isPresent(),
                written ? address : null);
    }

    private long add(NewAccount account, String password) {
        try {
            return accounts.addWithOneTimePassword(account, password);
        } catch (DataIntegrityViolationException problem) {
            throw BusinessRuleViolation.by("account_login_unique", problem)
                    ? new BusinessRuleViolation(null, "Такой логин только что занял кто-то другой: отправьте ещё раз")
                    : problem;
        }
    }

    /** The card of who is invited; of somebody with the same name at least the school has to be said. */
    private Optional<Card> card(ExpertInvitationForm wanted) {
        List<Card> cards = new ListQuery<>(entityManager, Card.class, "e.id, e.schoolId, s.shortName, e.email", """
                        ReserveEducator e
                        join ReserveSchool s on s.municipalityId = e.municipalityId and s.id = e.schoolId""")
                .where("e.retiredOn is null")
                .where("translate(lower(e.fullName), 'ё', 'е') = :name", "name", plain(wanted.name()))
                .where("""
                        not exists (select 1 from ReserveEducatorAccount l
                            where l.municipalityId = e.municipalityId and l.educatorId = e.id)""")
                .orderBy("e.id")
                .list();
        Optional<Card> own = cards.stream()
                .filter(one -> one.email() != null && lower(one.email()).equals(lower(wanted.address())))
                .findFirst();
        if (own.isEmpty() && !cards.isEmpty() && wanted.schoolId == null && !wanted.another) {
            throw new BusinessRuleViolation(
                    "schoolId",
                    "В базе педагогов есть человек с таким именем ("
                            + cards.get(0).school()
                            + "): выберите его школу, чтобы ему не достались её кандидаты, или отметьте, что это другой человек");
        }
        return own;
    }

    private static String plain(String name) {
        return lower(name).replace('ё', 'е');
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A school to choose. */
    public record SchoolChosen(long id, String name) {}

    /** Somebody who signs in already; {@code listed} as an expert of the season. */
    public record AccountAlike(long id, String name, String school, boolean blocked, boolean listed) {}

    /** An educator without an account. */
    private record Card(long id, Long schoolId, String school, String email) {}

    /**
     * What the leader is shown once.
     *
     * @param carded the account belongs to an educator of the base
     * @param email where the letter goes, {@code null} when none goes
     */
    public record InvitedExpert(
            String name, String login, String password, String school, boolean carded, String email) {}
}
