package ru.mentorcentre.reserve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;

/** A season whose phases are all on today, and candidates in it, in a municipality of its own. */
public final class RegisterExample {

    public final Bank bank;
    public final Centre centre;
    public final LocalDate today;
    public final UserDetails leader;
    public final long school;
    public final long season;

    private final JdbcClient database;

    public RegisterExample(ApplicationContext context) {
        this(context, 10, 3);
    }

    public RegisterExample(ApplicationContext context, int places, int courses) {
        bank = new Bank(context);
        centre = bank.centre;
        database = context.getBean(JdbcClient.class);
        today = LocalDate.now(centre.bean(Clock.class));
        leader = centre.person(Role.LEADER, null);
        school = centre.school("101", "Школа № 1");
        season = centre.inside(() -> {
            ReserveSeasons seasons = centre.bean(ReserveSeasons.class);
            long id = seasons.open(
                    new NewReserveSeason(
                            "Резерв",
                            today.getYear(),
                            places,
                            courses,
                            2,
                            "Программа",
                            today.minusDays(60),
                            today.plusDays(60)),
                    today.minusDays(30));
            Map<ReservePhase, PhaseDays> days = new EnumMap<>(ReservePhase.class);
            for (ReservePhase phase : ReservePhase.values()) {
                days.put(phase, new PhaseDays(phase, today.minusDays(30), today.plusDays(30)));
            }
            seasons.move(id, days);
            return id;
        });
    }

    /** A candidate whose application is in this state; the steps on the way are other tests' business. */
    public long candidate(String lastName, ApplicationState state) throws Exception {
        return candidate(bank.educator(school, lastName), state);
    }

    public long candidate(long educator, ApplicationState state) throws Exception {
        centre.post(
                leader,
                "/reserve/applications",
                "seasonId",
                "" + season,
                "educatorId",
                "" + educator,
                "position",
                "заместитель директора",
                "serviceYears",
                "12",
                "phone",
                "+7 900 123-45-67",
                "relocation",
                "REGION");
        long id = database.sql("select id from application where educator_id = ?")
                .param(educator)
                .query(Long.class)
                .single();
        become(id, state);
        return id;
    }

    public void become(long application, ApplicationState state) {
        database.sql("update application set state = ? where id = ?")
                .params(state.name(), application)
                .update();
    }

    /** An account that the educator's card is bound to. */
    public UserDetails account(long educator) throws Exception {
        UserDetails who = centre.person(Role.MENTOR, null);
        centre.post(leader, "/staff/" + educator + "/account", "accountId", "" + centre.accountOf(who));
        return who;
    }

    /** The educator was at an event of the centre's plan. */
    public void attended(long educator, LocalDate day) {
        centre.within(() -> {
            WorkPlans plans = centre.bean(WorkPlans.class);
            long id = plans.add(PlanTemplate.STAGES, 2025);
            plans.submit(id);
            plans.approve(id, centre.accountOf(leader), today);
        });
        long event = database.sql("select min(id) from planned_event where municipality_id = ?")
                .param(centre.municipality)
                .query(Long.class)
                .single();
        database.sql("""
                        insert into event_session (id, version, municipality_id, event_id, held_on, hours, registration_open)
                        values (nextval('event_session_seq'), 0, ?, ?, ?, 4, false)""").params(centre.municipality, event, day).update();
        database.sql("""
                        insert into participation (id, version, municipality_id, session_id, educator_id, school_id, state,
                            recorded_by, recorded_at)
                        values (nextval('participation_seq'), 0, ?,
                            (select max(id) from event_session where municipality_id = ?), ?, ?, 'ATTENDED', 'LIST', now())""")
                .params(centre.municipality, centre.municipality, educator, school)
                .update();
    }

    /** All that is obligatory but the internship, which needs a base. */
    public void train(long application, String mark) {
        for (TrainingKind kind : TrainingKind.courses()) {
            enter(application, course(kind, mark + "-" + kind.ordinal()));
        }
        for (TrainingKind kind : Set.of(TrainingKind.BUSINESS_GAME, TrainingKind.PSYCHOLOGICAL_TRAINING)) {
            enter(application, event(kind, null));
        }
    }

    /** A certificate of further training: one of the two branches of field 6. */
    public void certify(long application, String number) {
        enter(
                application,
                new NewTrainingEntry(
                        TrainingKind.OTHER,
                        "Форум директоров",
                        today.minusDays(5),
                        today.minusDays(4),
                        new TrainingCertificate(number, today.minusDays(3), "Институт развития образования", null),
                        null,
                        null));
    }

    public long enter(long application, NewTrainingEntry wanted) {
        return centre.inside(() -> centre.bean(ReserveTraining.class).add(application, wanted, true));
    }

    public NewTrainingEntry course(TrainingKind kind, String number) {
        return new NewTrainingEntry(
                kind,
                null,
                null,
                null,
                new TrainingCertificate(number, today.minusDays(3), "Институт развития образования", 72),
                null,
                null);
    }

    public NewTrainingEntry event(TrainingKind kind, String title) {
        return new NewTrainingEntry(kind, title, today.minusDays(5), today.minusDays(4), null, null, null);
    }

    /** A recommended candidate with all that the register asks for. */
    public long recommended(String lastName) throws Exception {
        return recommended(bank.educator(school, lastName));
    }

    public long recommended(long educator) throws Exception {
        long id = candidate(educator, ApplicationState.TRAINING);
        train(id, "К" + id);
        certify(id, "Ф" + id);
        become(id, ApplicationState.RECOMMENDED);
        return id;
    }

    public long include(long application) {
        return centre.inside(() -> centre.bean(ReserveRegister.class)
                .include(
                        application,
                        new ReserveOrder("7", today),
                        null,
                        ApplicationActor.LEADER,
                        centre.accountOf(leader)));
    }

    public long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }
}
