package ru.mentorcentre.reserve.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.NewVacancy;
import ru.mentorcentre.reserve.RegisterExample;
import ru.mentorcentre.reserve.ReserveVacancies;
import ru.mentorcentre.reserve.VacancyCause;

/** Schools tell whom they will need; the head sees it against the reserve. */
@IntegrationTest
class VacancyTests {

    @Autowired
    private ApplicationContext context;

    private RegisterExample reserve;

    @BeforeEach
    void aMunicipalityOfItsOwn() {
        reserve = new RegisterExample(context);
    }

    @Test
    void aSchoolEntersItsOwnOnly() throws Exception {
        int year = reserve.today.getYear();
        UserDetails director = reserve.centre.person(Role.SCHOOL_HEAD, reserve.school);
        long foreign = reserve.centre.school("301", "Чужая");
        reserve.centre
                .post(director, "/reserve/needs", "post", "HEAD", "year", "" + (year + 11), "cause", "ACTING")
                .andExpect(content().string(containsString("От " + year + " до " + (year + 10))));
        reserve.centre
                .post(
                        director,
                        "/reserve/needs",
                        "schoolId",
                        "" + foreign,
                        "post",
                        "HEAD",
                        "year",
                        "" + (year + 1),
                        "cause",
                        "ACTING")
                .andExpect(redirectedUrl("/reserve/needs"));
        assertThat(reserve.count("vacancy where school_id = " + reserve.school)).isOne();
        assertThat(reserve.count("vacancy where school_id = " + foreign)).isZero();
        long other = add(foreign, year + 2);
        assertThat(reserve.centre
                        .page(director, "/reserve/needs")
                        .select("#list")
                        .text())
                .contains("" + (year + 1))
                .doesNotContain("" + (year + 2));
        reserve.centre.get(director, "/reserve/needs/" + other + "/edit").andExpect(status().isNotFound());
        reserve.centre.post(director, "/reserve/needs/" + other + "/removal").andExpect(status().isNotFound());
    }

    @Test
    void theHeadSeesWhereTheGapIs() throws Exception {
        int year = reserve.today.getYear();
        add(reserve.school, year);
        add(reserve.school, year);
        add(reserve.centre.school("302", "Пустая"), year + 1);
        reserve.include(reserve.recommended("Готовая"));
        reserve.candidate("Учится", ApplicationState.TRAINING);
        reserve.candidate("Подана", ApplicationState.SUBMITTED);
        UserDetails head = reserve.centre.person(Role.HEAD, null);
        String page = "/reserve/needs/balance";
        assertThat(reserve.centre
                        .page(head, page)
                        .select("#years-title")
                        .parents()
                        .select("tbody tr")
                        .eachText())
                .contains(year + " 2 2 1 1", (year + 1) + " 1 3 2 1");
        assertThat(reserve.centre.page(head, page).text())
                .contains("Школа № 1 2директор × 2 1 1 1 есть готовые", "Пустая 1директор — — 1 никого");
        String soon = "/reserve?stage=SOON_READY&school=" + reserve.school;
        assertThat(reserve.centre
                        .page(head, page)
                        .select("a[href=" + soon + "]")
                        .text())
                .isEqualTo("1");
        assertThat(reserve.centre.page(head, soon).select("#list tbody tr").text())
                .contains("Учится")
                .doesNotContain("Готовая");
        assertThat(reserve.centre.page(head, "/reserve/needs?year=" + year).select("#list tbody tr"))
                .hasSize(2);
    }

    @Test
    void theSameVacancyIsAskedAbout() throws Exception {
        UserDetails director = reserve.centre.person(Role.SCHOOL_HEAD, reserve.school);
        String[] same = {"post", "DEPUTY", "year", "" + reserve.today.getYear(), "cause", "VACANT"};
        reserve.centre.post(director, "/reserve/needs", same).andExpect(redirectedUrl("/reserve/needs"));
        String refused = reserve.centre
                .post(director, "/reserve/needs", same)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refused).contains("Такая вакансия уже записана", "Нужен ещё один человек");
        assertThat(reserve.count("vacancy where school_id = " + reserve.school)).isOne();
        String[] another = Arrays.copyOf(same, same.length + 2);
        another[same.length] = "another";
        another[same.length + 1] = "true";
        reserve.centre.post(director, "/reserve/needs", another).andExpect(redirectedUrl("/reserve/needs"));
        assertThat(reserve.count("vacancy where school_id = " + reserve.school)).isEqualTo(2);
    }

    private long add(long school, int year) {
        return reserve.centre.inside(() -> reserve.centre
                .bean(ReserveVacancies.class)
                .add(school, new NewVacancy(ManagerPost.HEAD, year, VacancyCause.ACTING, null)));
    }
}
