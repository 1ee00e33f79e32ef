package ru.mentorcentre.mentoring.educator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.DifficultyWeight;
import ru.mentorcentre.mentoring.NewRequest;
import ru.mentorcentre.mentoring.mentor.Centre;
import ru.mentorcentre.mentoring.mentor.MentorService;
import ru.mentorcentre.mentoring.request.RequestService;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.NewListing;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/** Strong teachers of weak schools are found with their reasons; a mentee reads the own request. */
@IntegrationTest
class PotentialMentorTests {

    @Autowired
    private ApplicationContext context;

    private Centre centre;
    private UserDetails methodist;
    private LocalDate today;
    private long weak;
    private long other;

    @BeforeEach
    void open() {
        centre = new Centre(context);
        methodist = centre.person(Role.METHODIST, null);
        today = LocalDate.now(centre.bean(Clock.class));
        weak = centre.school("1", "СОШ № 1");
        other = centre.school("2", "СОШ № 2");
        centre.within(() -> centre.bean(Listings.class)
                .add(new NewListing(
                        weak, ListingKind.LOW_RESULTS, LocalDate.of(2024, 9, 1), null, "1", LocalDate.of(2024, 8, 1))));
    }

    @Test
    void reasonsAreToldAndAMentorIsNoCandidateTwice() throws Exception {
        long highest = educator(weak, "Высшая", QualificationCategory.HIGHEST);
        long strong = educator(weak, "Сильная", null);
        long average = educator(other, "Средняя", null);
        educator(weak, "Обычная", QualificationCategory.FIRST);
        result(strong, "82");
        result(average, "60");
        centre.post(
                methodist,
                "/staff/" + strong + "/records/tests",
                "takenOn",
                today.minusDays(30).toString(),
                "competence",
                "SUBJECT",
                "percent",
                "85");
        centre.post(
                methodist,
                "/staff/" + average + "/records/activities",
                "activityYear",
                "" + today.getYear(),
                "activity",
                "TALK",
                "level",
                "REGIONAL",
                "title",
                "Доклад");

        assertThat(names(""))
                .as("two reasons come before one")
                .containsExactly("Сильная Анна", "Высшая Анна", "Средняя Анна");
        assertThat(names("?listed=LOW_RESULTS")).containsExactly("Сильная Анна", "Высшая Анна");
        assertThat(names("?strength=RESULTS")).containsExactly("Сильная Анна");
        assertThat(names("?subject=CHEMISTRY")).isEmpty();
        for (String sort : List.of("name", "-school", "strengths", "чушь")) {
            assertThat(names("?sort=" + sort)).hasSize(3);
        }
        Document page = centre.page(methodist, "/mentors/potential");
        assertThat(page.select("tbody tr").first().text())
                .contains("ШНОР")
                .contains("средний результат учеников 70 % и выше")
                .contains("проверка компетенций");
        StatementCount.atMostEight("potential", () -> centre.page(methodist, "/mentors/potential"));
        String csv = new String(
                centre.get(methodist, "/mentors/potential/export.csv")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("категория: высшая");
        centre.post(
                methodist,
                "/requests",
                "asker",
                "e" + strong,
                "subject",
                "PHYSICS",
                "lines[0].code",
                "psy_discipline",
                "lines[0].weight",
                "STRONG",
                "wish",
                "Нужна помощь");
        assertThat(names("?listed=LOW_RESULTS"))
                .as("who waits for a mentor comes last")
                .containsExactly("Высшая Анна", "Сильная Анна");
        assertThat(centre.page(methodist, "/mentors/potential")
                        .select("tbody tr:contains(Сильная)")
                        .text())
                .contains("ждёт наставника");

        assertThat(centre.page(methodist, "/mentors/new?educator=" + highest)
                        .select("#educatorId [selected]")
                        .text())
                .isEqualTo("Высшая Анна");
        centre.post(
                        methodist,
                        "/mentors",
                        "educatorId",
                        "" + highest,
                        "subjects",
                        "PHYSICS",
                        "capacity",
                        "2",
                        "agreementNumber",
                        "5",
                        "agreementOn",
                        "2026-09-01",
                        "agreementUntil",
                        "2027-08-31",
                        "pay",
                        "доплата 10 %")
                .andExpect(redirectedUrlPattern("/mentors/*"));
        assertThat(names("")).containsExactly("Средняя Анна", "Сильная Анна");
        long mentor = centre.inside(() -> centre.bean(MentorService.class).ofEducator(highest))
                .orElseThrow();
        assertThat(centre.page(methodist, "/mentors/" + mentor).text())
                .contains("31.08.2027")
                .contains("доплата 10 %");
        assertThat(new String(
                        centre.get(methodist, "/mentors/subjects/export.csv")
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("Физика;Высшая Анна;СОШ № 1");
    }

    @Test
    void aMenteeReadsTheOwnRequestOnly() throws Exception {
        long mine = educator(weak, "Молодая", null);
        long foreign = educator(weak, "Чужая", null);
        UserDetails mentee = centre.person(Role.MENTEE, null);
        assertThat(centre.page(mentee, "/requests/own").text()).contains("Запроса на наставника пока нет");
        centre.within(() -> centre.bean(Educators.class).link(centre.accountOf(mentee), mine));
        long own = request(mine);
        long others = request(foreign);
        centre.get(mentee, "/requests/own").andExpect(redirectedUrl("/requests/" + own));
        Document card = centre.page(mentee, "/requests/" + own);
        assertThat(card.select("main").text()).contains("Помочь с уроками");
        assertThat(card.select("main a[href^=/schools], main a[href$=edit], main a[href$=history]"))
                .isEmpty();
        centre.get(mentee, "/requests/" + others)
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                        .isNotFound());
        assertThat(centre.page(methodist, "/staff/" + mine)
                        .select(".card-links")
                        .text())
                .contains("Запрос: Любой предмет")
                .contains("Сделать кандидатом в наставники");
        assertThat(new String(
                        centre.get(methodist, "/requests/difficulties/export.csv")
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("Все школы;Построение современного урока;2;3")
                .contains("СОШ № 1;Построение современного урока;2;");
    }

    private long request(long educator) {
        return centre.inside(() -> centre.bean(RequestService.class)
                .add(
                        new NewRequest(
                                weak,
                                educator,
                                false,
                                null,
                                List.of(new DifficultyWeight("meth_lesson", 3)),
                                "Помочь с уроками",
                                null,
                                null,
                                null,
                                null),
                        null));
    }

    private void result(long educator, String mean) throws Exception {
        centre.post(
                methodist,
                "/staff/" + educator + "/records/results",
                "resultYear",
                "" + (today.getYear() - 1),
                "exam",
                "OGE",
                "subject",
                "PHYSICS",
                "pupils",
                "20",
                "mean",
                mean);
    }

    private long educator(long school, String last, QualificationCategory category) {
        return centre.inside(() -> centre.bean(Educators.class)
                .add(new NewEducator(
                        school,
                        last,
                        "Анна",
                        null,
                        "Учитель",
                        Set.of(Subject.PHYSICS),
                        null,
                        12,
                        null,
                        category,
                        null,
                        null,
                        null,
                        null)));
    }

    private List<String> names(String query) throws Exception {
        return centre.page(methodist, "/mentors/potential" + query)
                .select("tbody th a")
                .eachText();
    }
}
