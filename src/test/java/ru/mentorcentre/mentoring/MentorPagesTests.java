package ru.mentorcentre.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.NewListing;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.EducatorRetired;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.Subject;

/** Mentors are added, judged by the rules and led step by step; a school sees and changes its own only. */
@IntegrationTest
public class MentorPagesTests {

    @Autowired
    private ApplicationContext context;

    private Centre centre;
    private UserDetails methodist;
    private UserDetails leader;
    private long strong;
    private long weak;
    private long unknown;
    private long able;
    private long willing;
    private long third;
    private LocalDate today;

    @BeforeEach
    void open() {
        centre = new Centre(context);
        methodist = centre.person(Role.METHODIST, null);
        leader = centre.person(Role.LEADER, null);
        strong = centre.school("1", "СОШ № 1");
        weak = centre.school("2", "СОШ № 2");
        unknown = centre.school("3", "СОШ № 3");
        today = LocalDate.now(centre.bean(Clock.class));
        Educators educators = centre.bean(Educators.class);
        centre.within(() -> {
            centre.bean(Standings.class)
                    .publish(
                            2025,
                            List.of(standing(strong, SchoolType.EFFECTIVE), standing(weak, SchoolType.STRUGGLING)));
            centre.bean(Listings.class)
                    .add(new NewListing(weak, ListingKind.LOW_RESULTS, today.minusDays(100), null, "1", today));
        });
        long one = centre.inside(() -> educators.add(EducatorExample.named(strong, "Ёжикова", "Анна", "Петровна")));
        long two = centre.inside(() -> educators.add(EducatorExample.named(weak, "Жуков", "Олег", null)));
        long three = centre.inside(() -> educators.add(EducatorExample.named(unknown, "Яшина", "Ольга", null)));
        able = centre.inside(() -> mentors().add(one, profile(today, "Оптика")));
        willing = centre.inside(() -> mentors().add(two, profile(null, null)));
        third = centre.inside(() -> mentors().add(three, profile(today, null)));
    }

    @Test
    void theListIsJudgedNarrowedSortedAndFound() throws Exception {
        assertThat(names("/mentors")).containsExactly("Ёжикова Анна Петровна", "Жуков Олег", "Яшина Ольга");
        assertThat(names("/mentors?eligible=YES")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/mentors?eligible=NO")).containsExactly("Жуков Олег");
        assertThat(names("/mentors?eligible=UNKNOWN")).containsExactly("Яшина Ольга");
        assertThat(names("/mentors?listed=LOW_RESULTS&state=CANDIDATE")).containsExactly("Жуков Олег");
        assertThat(names("/mentors?listed=OTHER")).hasSize(2);
        assertThat(names("/mentors?q=оптик")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/mentors?subject=PHYSICS&difficulty=psy_discipline")).hasSize(3);
        assertThat(names("/mentors?difficulty=meth_plan")).isEmpty();
        assertThat(names("/mentors?room=FREE")).isEmpty();
        assertThat(names("/mentors?papers=MISSING&papers=x")).isEmpty();
        assertThat(names("/mentors?state=МАГ&school=x&page=99999999999999999999"))
                .hasSize(3);
        for (String sort : List.of("name", "school", "free", "state")) {
            assertThat(names("/mentors?sort=-" + sort)).hasSize(3);
        }
        Document list = centre.page(methodist, "/mentors");
        assertThat(list.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("Ёжикова") && row.contains("подходит"))
                .anyMatch(row -> row.contains("Яшина") && row.contains("недостаточно данных"));
        assertThat(centre.page(methodist, "/search?q=ёжикова").text()).contains("кандидат · СОШ № 1 · Физика");
        StatementCount.atMostEight("list", () -> centre.page(methodist, "/mentors"));
        StatementCount.atMostEight("card", () -> centre.page(leader, "/mentors/" + able));
        String csv = new String(
                centre.get(methodist, "/mentors/export.csv?eligible=NO")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("Жуков Олег").contains("Не подходит: школа несправляющаяся");
        assertThat(csv.lines()).hasSize(2);
        byte[] paper = centre.get(leader, "/mentors/register.docx?eligible=NO")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument register = new XWPFDocument(new ByteArrayInputStream(paper))) {
            assertThat(register.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .startsWith("Реестр наставников")
                    .contains("Отбор: По правилам: не подходит", "Всего: 1");
            assertThat(register.getTables().get(0).getRow(1).getCell(1).getText())
                    .contains("Жуков Олег");
        }
    }

    @Test
    void stepByStepToWork() throws Exception {
        step(methodist, able, "SELECTED", today.minusDays(1), "Протокол").andExpect(status().isOk());
        step(methodist, able, "SELECTED", today, "Протокол № 1").andExpect(redirectedUrl("/mentors/" + able));
        step(methodist, able, "ACTIVE", today, "Приказ").andExpect(status().isOk());
        step(methodist, able, "TRAINED", today.plusDays(1), "Курсы").andExpect(status().isOk());
        step(methodist, able, "TRAINED", today, "Курсы").andExpect(redirectedUrl("/mentors/" + able));
        Document approval = answer(step(methodist, able, "ACTIVE", today, "Приказ № 2"));
        assertThat(approval.select("#ground-error").text()).contains("Допускает к работе руководитель центра");
        assertThat(centre.page(methodist, "/mentors/" + able)
                        .select(".mentor-actions")
                        .text())
                .doesNotContain("Допустить");
        step(leader, able, "ACTIVE", today, "Приказ № 2").andExpect(redirectedUrl("/mentors/" + able));
        assertThat(centre.page(methodist, "/mentors/" + able)
                        .select(".timeline")
                        .text())
                .contains("обучен → работает")
                .contains("Приказ № 2");
        assertThat(names("/mentors?room=FREE")).containsExactly("Ёжикова Анна Петровна");
        assertThat(centre.page(methodist, "/mentors/" + able + "/history")
                        .select(".timeline")
                        .text())
                .contains("Кандидат добавлен")
                .contains("работает");
    }

    @Test
    void withoutEligibilityAndPapersNobodyBegins() throws Exception {
        step(methodist, willing, "SELECTED", today, "Протокол");
        step(methodist, willing, "TRAINED", today, "Курсы");
        Document refused = answer(step(leader, willing, "ACTIVE", today, "Приказ"));
        assertThat(refused.select("#ground-error").text()).contains("Не подходит: школа несправляющаяся");
        centre.post(methodist, "/mentors/" + willing + "/decision", "verdict", "ADMIT", "reason", "Сильный учитель")
                .andExpect(status().isForbidden());
        centre.post(leader, "/mentors/" + willing + "/decision", "verdict", "ADMIT", "reason", "Сильный учитель")
                .andExpect(redirectedUrl("/mentors/" + willing));
        assertThat(names("/mentors?eligible=YES")).contains("Жуков Олег");
        Document papers = answer(step(leader, willing, "ACTIVE", today, "Приказ"));
        assertThat(papers.select("#ground-error").text())
                .contains("нет письменного согласия наставника, нет номера и даты соглашения");
        // only a leader may say «all the same»
        centre.post(methodist, "/mentors/" + willing + "/steps", despite()).andExpect(status().isOk());
        centre.post(leader, "/mentors/" + willing + "/steps", despite())
                .andExpect(redirectedUrl("/mentors/" + willing));
        Document card = centre.page(methodist, "/mentors/" + willing);
        assertThat(card.select("main").text())
                .contains("Допущен решением руководителя: Сильный учитель")
                .contains("допущен без части документов");
        assertThat(centre.page(methodist, "/mentors").select(".attention").text())
                .contains("1 наставник без согласия или соглашения");
        assertThat(names("/mentors?papers=MISSING")).containsExactly("Жуков Олег");
        centre.post(leader, "/mentors/" + willing + "/decision/removal")
                .andExpect(redirectedUrl("/mentors/" + willing));
        assertThat(centre.inside(() -> mentors().find(willing)).orElseThrow().eligible())
                .isFalse();
    }

    @Test
    void aCuratorWorksInTheOwnSchoolOnly() throws Exception {
        UserDetails curator = centre.person(Role.CURATOR, weak);
        assertThat(centre.page(curator, "/mentors?school=" + strong)
                        .select("tbody th a")
                        .eachText())
                .isEmpty();
        for (String path : List.of("", "/edit", "/history")) {
            centre.get(curator, "/mentors/" + able + path).andExpect(status().isNotFound());
        }
        centre.post(curator, "/mentors/" + able, typed("version", "0")).andExpect(status().isNotFound());
        centre.post(curator, "/mentors/" + willing, typed("version", "0", "capacity", "3"))
                .andExpect(redirectedUrl("/mentors/" + willing));
        assertThat(centre.inside(() -> mentors().find(willing)).orElseThrow().capacity())
                .isEqualTo(3);
        centre.post(curator, "/mentors/" + willing, typed("version", "0", "capacity", "4"))
                .andExpect(status().isConflict());
        centre.post(curator, "/mentors/" + willing + "/steps", despite()).andExpect(status().isForbidden());
        Educators educators = centre.bean(Educators.class);
        long mine = centre.inside(() -> educators.add(EducatorExample.named(weak, "Своя", "Ольга", null)));
        long stranger = centre.inside(() -> educators.add(EducatorExample.named(strong, "Чужая", "Ольга", null)));
        assertThat(answer(centre.post(curator, "/mentors", typed("educatorId", "" + stranger)))
                        .select("#educatorId-error")
                        .text())
                .isNotEmpty();
        centre.post(curator, "/mentors", typed("educatorId", "" + mine)).andExpect(redirectedUrlPattern("/mentors/*"));
        assertThat(answer(centre.post(curator, "/mentors", typed("educatorId", "" + mine)))
                        .select("#educatorId-error")
                        .text())
                .isNotEmpty();
    }

    @Test
    void mistakesStandBesideTheirFields() throws Exception {
        Document page = answer(centre.post(
                methodist,
                "/mentors",
                typed(
                        "schoolId",
                        "" + strong,
                        "subjects",
                        "",
                        "capacity",
                        "11",
                        "consentOn",
                        "2999-01-01",
                        "consentUntil",
                        "1001-01-01",
                        "agreementOn",
                        "вчера",
                        "results",
                        "МАГИЯ",
                        "difficulties",
                        "нет такой")));
        for (String field :
                List.of("educatorId", "subjects", "capacity", "consentOn", "consentUntil", "agreementOn", "results")) {
            assertThat(page.getElementById(field + "-error")).as(field).isNotNull();
        }
        assertThat(page.select("#difficulties .field-error").text()).contains("нет");
    }

    @Test
    void anEducatorWhoLeavesMentorsNobody() throws Exception {
        long educator = centre.inside(() -> mentors().find(able)).orElseThrow().educatorId();
        assertThat(centre.inside(() -> context.getBeansOfType(EducatorUse.class).values().stream()
                        .flatMap(use -> use.of(educator).stream())
                        .toList()))
                .containsExactly("карточка наставника");
        centre.within(() -> context.publishEvent(new EducatorRetired(educator)));
        assertThat(centre.inside(() -> mentors().find(able)).orElseThrow().state())
                .isEqualTo(MentorState.RETIRED);
        assertThat(centre.page(methodist, "/mentors/" + able)
                        .select(".timeline")
                        .text())
                .contains("Педагог выбыл");
    }

    @Test
    void aMentorReadsTheOwnCard() throws Exception {
        UserDetails mentor = centre.person(Role.MENTOR, strong);
        assertThat(centre.page(mentor, "/mentors/own").text()).contains("Карточки наставника пока нет");
        centre.get(mentor, "/mentors/" + able).andExpect(status().isNotFound());
        long educator = centre.inside(() -> mentors().find(able)).orElseThrow().educatorId();
        centre.within(() -> centre.bean(Educators.class).link(centre.accountOf(mentor), educator));
        centre.get(mentor, "/mentors/own").andExpect(redirectedUrl("/mentors/" + able));
        assertThat(centre.page(mentor, "/mentors/" + able).select("h1").text()).isEqualTo("Ёжикова Анна Петровна");
        centre.get(mentor, "/mentors/" + third).andExpect(status().isNotFound());
    }

    private ResultActions step(UserDetails who, long id, String to, LocalDate day, String ground) throws Exception {
        return centre.post(who, "/mentors/" + id + "/steps", "to", to, "madeOn", day.toString(), "ground", ground);
    }

    private String[] despite() {
        return new String[] {"to", "ACTIVE", "madeOn", today.toString(), "ground", "Срочно", "despite", "true"};
    }

    public static NewMentor profile(LocalDate consent, String topics) {
        return new NewMentor(
                Set.of(Subject.PHYSICS),
                topics,
                List.of("psy_discipline"),
                Set.of(MentoringForm.INDIVIDUAL),
                false,
                2,
                false,
                null,
                Finding.INSUFFICIENT_DATA,
                consent,
                null,
                consent == null ? null : "5",
                consent,
                null,
                null,
                null,
                null);
    }

    private static SchoolStanding standing(long school, SchoolType type) {
        BigDecimal index = new BigDecimal("0.5000");
        return new SchoolStanding(
                school,
                2025,
                null,
                type,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                index,
                index);
    }

    private Mentors mentors() {
        return centre.bean(Mentors.class);
    }

    private List<String> names(String path) throws Exception {
        return centre.page(methodist, path).select("tbody th a").eachText();
    }

    private static Document answer(ResultActions result) throws Exception {
        var response = result.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    /** A form filled in rightly but for the fields named. */
    private static String[] typed(String... fields) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("subjects", "PHYSICS", "capacity", "2"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
