package ru.mentorcentre.reserve.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.PhaseDays;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.season.ReserveSeasons;

/** What is on record of a season in the audit trail: acts, no names and no marks. */
@IntegrationTest
class ReserveTrailTests {

    @Autowired
    private ApplicationContext context;

    private ReviewCentre centre;

    @BeforeEach
    void found() {
        centre = new ReviewCentre(context);
    }

    @Test
    void theSeasonIsOpenedApprovedAndMoved() {
        String season = "Сезон резерва № " + centre.season + ": ";
        assertThat(trail())
                .containsExactly(
                        "RESERVE " + season + "открыт", "APPROVAL " + season + "программа обучения утверждена");
        move(2);
        assertThat(trail()).hasSize(3);
        assertThat(trail().get(2)).startsWith("RESERVE " + season + "сдвинуты этапы. Приём заявок: с ");
        move(2);
        assertThat(trail()).as("nothing was moved").hasSize(3);
    }

    @Test
    void expertsMarksReopenedAndDecisionsAreOnRecordWithoutNamesAndMarks() throws Exception {
        UserDetails first = centre.expert(Role.MODERATOR, null);
        UserDetails second = centre.expert(Role.METHODIST, null);
        UserDetails third = centre.expert(Role.MENTOR, null);
        long application = centre.application(centre.home, "Негласная", ApplicationState.QUALITATIVE);
        centre.assign(application, first);
        centre.assign(application, second);
        centre.phase(ReservePhase.QUALITATIVE);
        long ofFirst = centre.assignments(application).get(0).id();
        long ofSecond = centre.assignments(application).get(1).id();
        String experts = "/reserve/applications/" + application + "/experts/";
        centre.rate(application, first, 9);
        centre.post(centre.leader, experts + ofFirst + "/reopening", "reason", "Описка");
        centre.post(
                centre.leader,
                experts + ofSecond + "/replacement",
                "reason",
                "Болезнь",
                "account",
                String.valueOf(centre.accountOf(third)));
        centre.post(first, "/reserve/review/" + application + "/conflict", "reason", "Родня");
        centre.assign(application, second);
        centre.rate(application, second, 8);
        centre.rate(application, third, 8);
        centre.phase(ReservePhase.DECISION);
        String decision = "/reserve/seasons/" + centre.season + "/decision";
        centre.post(centre.leader, decision, "ids", String.valueOf(application), "to", "ADMITTED", "reason", "Сильная");
        String one = "Заявка в резерв № " + application + ": ";
        assertThat(trail())
                .contains(
                        "RESERVE " + one + "назначен эксперт, учётная запись № " + centre.accountOf(first),
                        "RESERVE " + one + "эксперту разрешено исправить оценку, назначение № " + ofFirst,
                        "RESERVE " + one + "эксперт снят, учётная запись № " + centre.accountOf(second),
                        "RESERVE " + one + "назначен эксперт, учётная запись № " + centre.accountOf(third),
                        "RESERVE " + one + "эксперт заявил конфликт интересов, учётная запись № "
                                + centre.accountOf(first),
                        "APPROVAL " + one + "зачислен")
                .noneMatch(line -> line.contains("Негласная") || line.contains("Болезнь") || line.contains("Родня"));
        assertThat(centre.page(centre.leader, "/admin/audit?action=RESERVE").text())
                .contains("Кадровый резерв", one + "эксперт снят");
    }

    @Test
    void whatIsRefusedIsNotOnRecord() throws Exception {
        long application = centre.application(centre.home, "Рано", ApplicationState.QUALITATIVE);
        centre.phase(ReservePhase.DECISION);
        List<String> before = trail();
        centre.post(
                centre.leader,
                "/reserve/seasons/" + centre.season + "/decision",
                "ids",
                String.valueOf(application),
                "to",
                "ADMITTED",
                "reason",
                "Без оценок");
        assertThat(centre.state(application)).isEqualTo(ApplicationState.QUALITATIVE);
        assertThat(trail()).isEqualTo(before);
    }

    private void move(int days) {
        LocalDate today = LocalDate.now(centre.bean(Clock.class));
        Map<ReservePhase, PhaseDays> moved = new EnumMap<>(ReservePhase.class);
        for (ReservePhase phase : ReservePhase.values()) {
            LocalDate day = today.plusDays(days + 3L * phase.ordinal());
            moved.put(phase, new PhaseDays(phase, day, day));
        }
        centre.within(() -> centre.bean(ReserveSeasons.class).move(centre.season, moved));
    }

    private List<String> trail() {
        return centre.bean(JdbcClient.class)
                .sql(
                        "select action || ' ' || subject from audit_entry where subject like '%резерв%' and action <> 'EXPORT'"
                                + " and (municipality_id = ? or subject like ?) order by id")
                .params(centre.municipality, "%№ " + centre.season + ":%")
                .query(String.class)
                .list();
    }
}
