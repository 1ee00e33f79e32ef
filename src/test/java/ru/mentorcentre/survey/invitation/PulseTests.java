package ru.mentorcentre.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.answering.InvitationLinks;
import ru.mentorcentre.survey.campaign.CampaignService;

/** A named survey of pairs tells the centre which pair needs somebody to ask, and nobody else what was answered. */
@IntegrationTest
class PulseTests {

    private static final String LOW = "один из участников оценил работу низко";

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private JdbcClient database;
    private LocalDate today;
    private long school;
    private long mentor;
    private long mentee;
    private long pair;

    @BeforeEach
    void work() {
        town = new Polled(context);
        database = town.bean(JdbcClient.class);
        today = LocalDate.now(town.bean(Clock.class));
        school = town.school("1", "СОШ № 1");
        mentor = town.educator(school, "Наставникова");
        mentee = town.educator(school, "Новикова");
        pair = town.pair(mentor, school, mentee);
        meet(today.minusDays(5));
    }

    @Test
    void aLowMarkIsReadByTheCentreAndByNobodyElse() throws Exception {
        String before = reason(town.person(Role.MENTOR, school), mentor);
        answer(survey(false), mentee, "3");
        String told = "В опросе " + Day.of(today) + " " + LOW + ": 3 из 10";
        for (Role role : List.of(Role.LEADER, Role.METHODIST, Role.HEAD)) {
            UserDetails who = town.person(role, null);
            assertThat(town.page(who, "/mentorships/" + pair).text())
                    .as(role.name())
                    .contains(told);
            assertThat(town.page(who, "/mentorships?health=NEEDS_CONTACT").text())
                    .contains(told);
        }
        for (Role role : List.of(Role.SCHOOL_HEAD, Role.CURATOR)) {
            UserDetails who = town.person(role, school);
            assertThat(town.page(who, "/mentorships/" + pair).text())
                    .doesNotContain(LOW)
                    .contains("идёт хорошо");
            assertThat(town.page(who, "/mentorships?health=NEEDS_CONTACT").select("tbody tr"))
                    .isEmpty();
            assertThat(town.page(who, "/").text()).doesNotContain("без контакта");
        }
        assertThat(reason(town.person(Role.MENTOR, school), mentor))
                .isEqualTo(before)
                .contains("идёт хорошо");
        assertThat(reason(town.person(Role.MENTEE, school), mentee)).isEqualTo(before);
    }

    @Test
    void aMeetingAfterItSettlesIt() throws Exception {
        answer(survey(false), mentee, "2");
        assertThat(pulse()).containsEntry("pulse", 2);
        database.sql("update pulse set told_on = ? where municipality_id = ?")
                .params(today.minusDays(2), town.municipality)
                .update();
        meet(today.minusDays(1));
        assertThat(pulse()).containsEntry("pulse", null);
        assertThat(card()).doesNotContain(LOW).contains("идёт хорошо");
    }

    @Test
    void theLowestOfBothCountsAndThoseWhoLeaveDoNot() throws Exception {
        long survey = survey(false);
        answer(survey, mentee, "4");
        answer(survey, mentor, "9");
        assertThat(pulse()).containsEntry("pulse", 4);
        answer(survey(false), mentee, "8");
        assertThat(pulse()).as("the last mark of each").containsEntry("pulse", 8);
        database.sql("update mentorship_member set left_on = ?, left_reason = 'Переезд' where educator_id = ?")
                .params(today, mentee)
                .update();
        assertThat(pulse()).containsEntry("pulse", 9);
    }

    @Test
    void aConfidentialSurveyAndAListTellNothing() throws Exception {
        answer(survey(true), mentee, "1");
        answer(town.campaign("PULSE", false, mentee), mentee, "1");
        assertThat(pulse()).containsEntry("pulse", null);
        assertThat(card()).doesNotContain(LOW);
    }

    @Test
    void whoAnswersIsToldWhoReadsIt() throws Exception {
        String open = town.sheet(town.tokens(survey(false)).get(0)).text();
        assertThat(open).contains("центр увидит рядом с Вашей парой").contains("школа её не увидят");
        String secret = town.sheet(town.tokens(survey(true)).get(0)).text();
        assertThat(secret).doesNotContain("рядом с Вашей парой").contains("Опрос конфиденциальный");
    }

    @Test
    void aSurveyThatIsRemovedTakesBackWhatItTold() throws Exception {
        long survey = survey(false);
        answer(survey, mentee, "1");
        assertThat(card()).contains(LOW);
        town.within(() -> town.bean(CampaignService.class).remove(survey));
        assertThat(card()).doesNotContain(LOW);
    }

    private long survey(boolean confidential) {
        return town.campaign(List.of("PULSE"), Audience.PAIRS, null, confidential, null);
    }

    private void answer(long survey, long educator, String mark) throws Exception {
        long invitation = town.inside(() -> town.bean(InvitationRepository.class).findByCampaignId(survey).stream()
                .filter(one -> one.educatorId() == educator)
                .findFirst()
                .orElseThrow()
                .getId());
        town.handIn(town.inside(() -> town.bean(InvitationLinks.class).token(invitation)), Map.of("PULSE", mark));
    }

    private void meet(LocalDate day) {
        database.sql("update mentorship set last_met_on = ? where id = ?")
                .params(day, pair)
                .update();
    }

    private Map<String, Object> pulse() {
        return database.sql("select pulse, pulse_on from mentorship where id = ?")
                .param(pair)
                .query()
                .singleRow();
    }

    private String card() throws Exception {
        return town.page(town.person(Role.LEADER, null), "/mentorships/" + pair).text();
    }

    private String reason(UserDetails who, long educator) throws Exception {
        town.within(() -> town.bean(Educators.class).link(town.accountOf(who), educator));
        Document page = town.page(who, "/mentorships/" + pair);
        return page.select("dl.facts > div:contains(Как идёт) dd").text();
    }
}
