package ru.mentorcentre.reserve.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.OwnMunicipality;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.NewReserveSeason;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.ReserveReviews;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.reserve.application.ReserveCandidate;
import ru.mentorcentre.reserve.expert.AssignmentRow;
import ru.mentorcentre.reserve.expert.ReviewAssignments;
import ru.mentorcentre.reserve.season.QualityInfo;
import ru.mentorcentre.reserve.season.ReserveSeasons;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.Educators;

/** A municipality with a season of the reserve, a leader and experts, for one test. */
public final class ReviewCentre extends OwnMunicipality {

    public final UserDetails leader;
    public final UserDetails head;
    public final long home;
    public final long season;
    private final LocalDate today;

    public ReviewCentre(ApplicationContext context) {
        super(context, "Экспертный район", "Край экспертизы");
        today = LocalDate.now(bean(Clock.class));
        leader = person(Role.LEADER, null);
        head = person(Role.HEAD, null);
        home = school("101", "Школа № 1");
        season = inside(() -> bean(ReserveSeasons.class)
                .open(
                        new NewReserveSeason("Резерв", 2026, 10, 3, 2, "Курсы", today.plusDays(60), today.plusDays(90)),
                        today));
        within(() -> bean(ReserveSeasons.class).approveProgramme(season, accountOf(head)));
    }

    /** Makes a phase last just today; those before it are over, those after it not begun. */
    public void phase(ReservePhase now) {
        Map<ReservePhase, PhaseDays> days = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate day = today.plusDays(10L * (phase.ordinal() - now.ordinal()));
            days.put(phase, new PhaseDays(phase, day, day));
        }
        within(() -> bean(ReserveSeasons.class).move(season, days));
    }

    /** An application of an educator of a school, brought to a state past all guards. */
    public long application(long school, String lastName, ApplicationState state) {
        phase(ReservePhase.APPLICATIONS);
        long id = inside(() -> {
            long educator = bean(Educators.class).add(EducatorExample.named(school, lastName, "Анна", "Петровна"));
            return bean(Applications.class)
                    .add(
                            season,
                            new ReserveCandidate(educator, lastName + " Анна Петровна", school, "Школа", "учитель"),
                            new NewApplication(
                                    "учитель",
                                    12,
                                    LocalDate.of(1985, 3, 4),
                                    true,
                                    "завуч",
                                    "опыт",
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null),
                            accountOf(leader));
        });
        JdbcClient database = bean(JdbcClient.class);
        database.sql("update application set state = ? where id = ?")
                .params(state.name(), id)
                .update();
        if (state == ApplicationState.QUALITATIVE) {
            database.sql("""
                            insert into application_step (id, version, municipality_id, application_id, from_state,
                                to_state, made_at, actor)
                            values (nextval('application_step_seq') * 50 + 7, 0, ?, ?, 'FORMAL', 'QUALITATIVE', now(),
                                'EXPERT')""").params(municipality, id).update();
        }
        return id;
    }

    /** Somebody on the list of the season's experts. */
    public UserDetails expert(Role role, Long school) {
        UserDetails expert = person(role, school);
        within(() -> bean(ReserveReviews.class).invite(season, accountOf(expert)));
        return expert;
    }

    public void assign(long application, UserDetails expert) throws Exception {
        post(leader, "/reserve/applications/" + application + "/experts", "account", String.valueOf(accountOf(expert)));
    }

    /** The same mark for each quality. */
    public void rate(long application, UserDetails expert, int mark) {
        within(() -> {
            Map<String, Integer> marks = new HashMap<>();
            qualities().forEach(quality -> marks.put(quality.code(), mark));
            bean(ReserveReviews.class).rate(application, accountOf(expert), marks, null);
        });
    }

    public List<QualityInfo> qualities() {
        return inside(() -> bean(ReserveSeasons.class).qualities(season));
    }

    public ApplicationState state(long application) {
        return inside(() -> bean(Applications.class).get(application).state());
    }

    public List<AssignmentRow> assignments(long application) {
        return inside(() -> bean(ReviewAssignments.class).of(application));
    }
}
