package ru.mentorcentre.reserve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.staff.Educators;

/** A season of the reserve in a municipality of its own, with a school, a teacher and whoever acts. */
public final class ReserveExample {

    public final Bank bank;
    public final LocalDate today;
    public final long school;
    public final long otherSchool;
    public final long teacher;
    public final UserDetails leader;
    public final UserDetails head;
    public final UserDetails schoolHead;
    public final UserDetails candidate;
    public final long season;

    public ReserveExample(ApplicationContext context) {
        bank = new Bank(context);
        today = LocalDate.now(bank.centre.bean(Clock.class));
        school = bank.centre.school("201", "Школа № 1");
        otherSchool = bank.centre.school("202", "Школа № 2");
        teacher = bank.educator(school, "Резервова");
        leader = bank.centre.person(Role.LEADER, null);
        head = bank.centre.person(Role.HEAD, null);
        schoolHead = bank.centre.person(Role.SCHOOL_HEAD, school);
        candidate = bank.centre.person(Role.MENTOR, null);
        bank.centre.within(() -> bank.centre
                .bean(Educators.class)
                .link(((SignedIn) candidate).viewer().accountId(), teacher));
        season = bank.centre.inside(() -> bank.centre
                .bean(ReserveSeasons.class)
                .open(
                        new NewReserveSeason(
                                "Резерв",
                                2025,
                                2,
                                3,
                                2,
                                "Игры, тренинги, курсы",
                                today.plusDays(1),
                                today.plusMonths(6)),
                        today));
    }

    /** From now on this phase is the one of today, the ones before are over, the others still to come. */
    public void phase(ReservePhase now) {
        Map<ReservePhase, PhaseDays> days = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            int distance = phase.ordinal() - now.ordinal();
            LocalDate from = distance == 0 ? today : today.plusDays(distance * 10L);
            days.put(phase, new PhaseDays(phase, from, from.plusDays(distance < 0 ? 1 : 5)));
        }
        bank.centre.within(() -> bank.centre.bean(ReserveSeasons.class).move(season, days));
    }

    /** An application of the teacher as a draft; its path. */
    public String draft() throws Exception {
        return bank.centre
                .post(
                        schoolHead,
                        "/reserve/applications",
                        "seasonId",
                        String.valueOf(season),
                        "educatorId",
                        String.valueOf(teacher),
                        "position",
                        "учитель",
                        "serviceYears",
                        "12",
                        "higherEducation",
                        "true",
                        "phone",
                        "8-900",
                        "relocation",
                        "REGION")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    /** Puts an application into a state as if it had come there step by step. */
    public void become(String application, ApplicationState state) {
        bank.centre
                .bean(JdbcClient.class)
                .sql("update application set state = ?, version = version + 1 where id = ?")
                .params(state.name(), Long.valueOf(application.replaceFirst(".*/", "")))
                .update();
    }
}
