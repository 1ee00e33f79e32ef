package ru.mentorcentre.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Mentorships;
import ru.mentorcentre.survey.Audience;
import ru.mentorcentre.survey.Question;
import ru.mentorcentre.survey.QuestionnaireContent;
import ru.mentorcentre.survey.SurveyPhase;
import ru.mentorcentre.survey.SurveyResponses;
import ru.mentorcentre.survey.Surveys;
import ru.mentorcentre.survey.invitation.Polled;

/** Surveys of real pairs: who is asked what, what both sides of a pair say, and what a school does not learn. */
@IntegrationTest
class PairsAnsweringTests {

    private static final String WORD = "Сокровенное слово";

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private long school;
    private final List<Long> mentors = new ArrayList<>();
    private final List<Long> mentees = new ArrayList<>();
    private final List<Long> pairs = new ArrayList<>();

    @BeforeEach
    void work() {
        town = new Polled(context);
        school = town.school("1", "СОШ № 1");
        for (int i = 0; i < 4; i++) {
            mentors.add(town.educator(school, "Наставница" + i));
            mentees.add(town.educator(school, "Ученица" + i));
            pairs.add(town.pair(mentors.get(i), school, mentees.get(i)));
        }
    }

    @Test
    void pairsAreAskedEachSideItsQuestionnaireAndNobodyTwice() {
        long second = town.educator(school, "Вторая");
        town.pair(mentors.get(0), school, second);
        long outside = town.educator(school, "Посторонняя");
        long before = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, false, null);
        assertThat(asked(before, "MRB")).containsExactlyInAnyOrderElementsOf(mentors);
        List<Long> taught = new ArrayList<>(mentees);
        taught.add(second);
        assertThat(asked(before, "MEB"))
                .containsExactlyInAnyOrderElementsOf(taught)
                .doesNotContain(outside);

        long onlyMentees = town.campaign(List.of("PULSE"), Audience.MENTEES, null, false, null);
        assertThat(asked(onlyMentees, "PULSE")).containsExactlyInAnyOrderElementsOf(taught);
        long onlyMentors = town.campaign(List.of("PULSE"), Audience.MENTORS, null, false, null);
        assertThat(asked(onlyMentors, "PULSE")).containsExactlyInAnyOrderElementsOf(mentors);
    }

    @Test
    void afterwardsThoseAreAskedTooWhoHaveJustFinished() {
        LocalDate today = LocalDate.now(town.bean(Clock.class));
        town.within(() -> town.bean(Mentorships.class).finish(pairs.get(0), today, "Цели достигнуты"));
        town.within(() -> town.bean(Mentorships.class).breakOff(pairs.get(1), today, "Не сошлись"));
        long before = town.campaign(List.of("MEB"), Audience.PAIRS, SurveyPhase.BEFORE, false, null);
        assertThat(asked(before, "MEB")).containsExactlyInAnyOrder(mentees.get(2), mentees.get(3));
        long after = town.campaign(List.of("MEA"), Audience.PAIRS, SurveyPhase.AFTER, false, null);
        assertThat(asked(after, "MEA")).containsExactlyInAnyOrder(mentees.get(0), mentees.get(2), mentees.get(3));
    }

    @Test
    void bothOfAPairAreHeldAgainstEachOther() throws Exception {
        long before = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, false, null);
        long after = town.campaign(List.of("MEA", "MRA"), Audience.PAIRS, SurveyPhase.AFTER, false, before);
        // mentee says, mentor says: more, less, the same; the last mentor does not answer
        Map<Long, String> frequency = new HashMap<>(Map.of(mentees.get(0), "5", mentors.get(0), "4"));
        frequency.putAll(Map.of(mentees.get(1), "1", mentors.get(1), "2"));
        frequency.putAll(Map.of(mentees.get(2), "3", mentors.get(2), "3", mentees.get(3), "5"));
        handIn(after, frequency);
        UserDetails leader = town.person(Role.LEADER, null);
        Document page = town.page(leader, "/surveys/" + after + "/results/comparison");
        assertThat(page.select("section[aria-labelledby=check-title] dl > div").eachText())
                .containsExactly(
                        "Пар, где ответили оба 3",
                        "Говорят одно и то же 1",
                        "Наставник говорит «чаще» 1",
                        "Наставляемый говорит «чаще» 1");

        long secret = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, true, null);
        long secretAfter = town.campaign(List.of("MEA", "MRA"), Audience.PAIRS, SurveyPhase.AFTER, true, secret);
        handIn(secretAfter, frequency);
        assertThat(town.page(leader, "/surveys/" + secretAfter + "/results/comparison")
                        .select("#check-title"))
                .isEmpty();
    }

    @Test
    void aSurveyAfterwardsIsNamedIfTheOneBeforeWas() throws Exception {
        long before = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, false, null);
        MockHttpServletResponse answer = town.post(
                        town.person(Role.METHODIST, null),
                        "/surveys",
                        "name",
                        "После",
                        "asks",
                        "AFTER",
                        "audience",
                        "PAIRS",
                        "privacy",
                        "CONFIDENTIAL",
                        "startsOn",
                        "2026-05-01",
                        "endsOn",
                        "2026-05-31",
                        "beforeId",
                        String.valueOf(before))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getContentAsString()).contains("сравнить с ним можно только именной");
    }

    @Test
    void theFiguresOfOneQuestionnaireLeadToItsOwnPeople() throws Exception {
        long survey = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, false, null);
        town.within(() -> town.bean(SurveyResponses.class)
                .handIn(survey, who -> who.educatorId() == mentees.get(3) ? null : answers(who.content(), "9", "3")));
        UserDetails leader = town.person(Role.LEADER, null);
        List<Element> figures =
                town.page(leader, "/surveys/" + survey + "/results").select("dl.facts a[href*=part]");
        assertThat(figures).extracting(Element::text).containsExactly("4", "3", "1");
        for (Element figure : figures) {
            assertThat(town.page(leader, figure.attr("href")).select("#list tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void aSchoolLearnsWhoHasNotAnsweredAndNothingOfWhatOthersSaid() throws Exception {
        long survey = town.campaign(List.of("MEB", "MRB"), Audience.PAIRS, SurveyPhase.BEFORE, false, null);
        List<String> tokens = town.tokens(survey);
        town.bean(SurveyResponses.class);
        town.within(() -> town.bean(SurveyResponses.class)
                .handIn(survey, who -> who.educatorId() == mentees.get(3) ? null : answers(who.content(), "9", "3")));
        for (Role role : List.of(Role.CURATOR, Role.SCHOOL_HEAD)) {
            UserDetails who = town.person(role, school);
            String path = "/surveys/" + survey;
            assertThat(town.page(who, path + "?state=INVITED")
                            .select("tbody th")
                            .eachText())
                    .containsExactly("Ученица3 Анна Петровна");
            for (String page : List.of(path, path + "/letters", path + "/sheets", path + "/results", "/", "/surveys")) {
                tellsNothing(role + " " + page, town.page(who, page).html());
            }
            assertThat(town.page(who, path + "/results")
                            .select(".empty-state h2")
                            .text())
                    .isEqualTo("Опрос ещё идёт");
            assertThat(town.page(who, path + "/sheets").select(".strip h3").eachText())
                    .containsExactly("Ученица3 Анна Петровна");
            for (String page :
                    List.of("/results/texts", "/results/people", "/results/export.csv", "/results/codebook.csv")) {
                town.get(who, path + page).andExpect(status().isForbidden());
            }
            tellsNothing(
                    role + " export",
                    file(town.get(who, path + "/export.csv").andReturn().getResponse()));
            for (long answered : invitations(survey, mentees.get(0), mentors.get(0))) {
                tellsNothing(
                        role + " paper",
                        town.page(who, path + "/people/" + answered + "/paper").html());
            }
        }
        for (String token : tokens) {
            tellsNothing(
                    "a link that passed through the school", town.sheet(token).html());
        }
        town.within(() -> town.bean(Surveys.class).close(survey));
        Document closed = town.page(town.person(Role.CURATOR, school), "/surveys/" + survey + "/results");
        assertThat(closed.select(".result-facts"))
                .as("three mentees are too few to count")
                .isEmpty();
        tellsNothing("closed", closed.html());
    }

    private static void tellsNothing(String where, String page) {
        assertThat(page).as(where).doesNotContain(WORD).doesNotContain("9 из 10");
    }

    private void handIn(long survey, Map<Long, String> frequency) {
        town.within(() -> town.bean(SurveyResponses.class).handIn(survey, who -> {
            String often = frequency.get(who.educatorId());
            return often == null ? null : answers(who.content(), "8", often);
        }));
    }

    private static Map<String, String> answers(QuestionnaireContent content, String mark, String often) {
        Map<String, String> answers = new HashMap<>();
        for (Question question : content.questions()) {
            String answer = switch (question.type()) {
                case SCALE -> mark;
                case YES_NO -> "yes";
                case CHOICE -> often;
                case TEXT -> WORD;
                default -> null;
            };
            if (answer != null) {
                answers.put(question.code(), answer);
            }
        }
        return answers;
    }

    private List<Long> asked(long survey, String questionnaire) {
        return context.getBean(JdbcClient.class)
                .sql("select i.educator_id from invitation i join questionnaire q on q.id = i.questionnaire_id"
                        + " where i.campaign_id = ? and q.code = ?")
                .params(survey, questionnaire)
                .query(Long.class)
                .list();
    }

    private List<Long> invitations(long survey, Long... educators) {
        return context.getBean(JdbcClient.class)
                .sql("select id from invitation where campaign_id = :survey and educator_id in (:educators)")
                .param("survey", survey)
                .param("educators", new TreeSet<>(List.of(educators)))
                .query(Long.class)
                .list();
    }

    private static String file(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
