package ru.mentorcentre.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.MentorInfo;
import ru.mentorcentre.mentoring.MentoringForm;
import ru.mentorcentre.mentoring.Mentors;
import ru.mentorcentre.mentoring.Requests;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.staff.Educators;

/** A pair at work in a municipality of its own, with the people who look at it: for the tests of other rooms. */
public final class PairExample {

    public final Centre centre;
    public final LocalDate today;
    public final long mentorSchool;
    public final long menteeSchool;
    public final long mentee;
    public final long pair;
    public final UserDetails mentorAccount;
    public final UserDetails menteeAccount;
    private final Bank bank;
    private final JdbcClient database;

    /** @param daysAgo when the work began */
    public PairExample(ApplicationContext context, int daysAgo) {
        bank = new Bank(context);
        database = context.getBean(JdbcClient.class);
        centre = bank.centre;
        today = bank.today;
        mentorSchool = centre.school("1", "СОШ № 1");
        menteeSchool = centre.school("2", "СОШ № 2");
        long mentor = bank.educator(mentorSchool, "Наставникова");
        mentee = bank.educator(menteeSchool, "Новикова");
        pair = bank.pair(bank.mentor(mentor, 3), bank.request(menteeSchool, mentee));
        database.sql(
                        "update mentorship_member set agreed_on = joined_on, agreed_how = 'ACCOUNT' where mentorship_id = ?")
                .param(pair)
                .update();
        state("ACTIVE", daysAgo);
        mentorAccount = centre.person(Role.MENTOR, mentorSchool);
        menteeAccount = centre.person(Role.MENTEE, menteeSchool);
        centre.within(() -> {
            centre.bean(Educators.class).link(centre.accountOf(mentorAccount), mentor);
            centre.bean(Educators.class).link(centre.accountOf(menteeAccount), mentee);
        });
    }

    /** A pair at work for a hundred days between these two educators of a municipality. */
    public static long between(
            ApplicationContext context, long municipality, long mentor, long menteeSchool, long mentee) {
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        return Tenant.call(municipality, () -> {
            Mentorships mentorships = context.getBean(Mentorships.class);
            long profile = context.getBean(Mentors.class).all().stream()
                    .filter(one -> one.educatorId() == mentor)
                    .map(MentorInfo::id)
                    .findFirst()
                    .orElseGet(
                            () -> Bank.atWork(context.getBean(Mentors.class), mentor, Bank.profile(5, today), today));
            long request = context.getBean(Requests.class).add(Bank.wish(menteeSchool, mentee), null);
            long pair = mentorships
                    .propose(List.of(Bank.wanted(List.of(profile), List.of(request), MentoringForm.INDIVIDUAL)), null)
                    .get(0);
            for (MemberSide side : MemberSide.values()) {
                mentorships.agree(pair, side, today, null);
            }
            mentorships.begin(pair, today);
            context.getBean(JdbcClient.class)
                    .sql("update mentorship set starts_on = ? where id = ?")
                    .params(today.minusDays(100), pair)
                    .update();
            return pair;
        });
    }

    /** Another pair of other people of the same schools. */
    public long anotherPair() {
        return bank.pair(
                bank.mentor(bank.educator(mentorSchool, "Другая"), 3),
                bank.request(menteeSchool, bank.educator(menteeSchool, "Иная")));
    }

    /** Puts the pair into a state by force. */
    public void state(String state, int daysAgo) {
        database.sql("update mentorship set state = ?, starts_on = ? where id = ?")
                .params(state, today.minusDays(daysAgo), pair)
                .update();
    }

    public MentorshipInfo info() {
        return bank.info(pair);
    }
}
