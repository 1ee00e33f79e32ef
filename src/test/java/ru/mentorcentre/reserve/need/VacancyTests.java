package ru.mentorcentre.reserve.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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
        UserDetails director = reserve.centre.person(Role.SCHOOL_HEAD, reserve.school);
        long foreign = reserve.centre.school("301", "Чужая");
        reserve.centre
                .post(director, "/reserve/needs", "post", "HEAD", "year", "1", "cause", "ACTING")
                .andExpect(content().string(containsString("От 2000 до 2100")));
        reserve.centre
                .post(
                        director,
                        "/reserve/needs",
                        "schoolId",
                        "" + foreign,
                        "post",
                        "HEAD",
                        "year",
                        "2027",
                        "cause",
                        "ACTING")
                .andExpect(redirectedUrl("/reserve/needs"));
        assertThat(reserve.count("vacancy where school_id = " + reserve.school)).isOne();
        assertThat(reserve.count("vacancy where school_id = " + foreign)).isZero();
        long other = add(foreign, 2028);
        assertThat(reserve.centre.page(director, "/reserve/needs").text())
                .contains("2027")
                .doesNotContain("2028");
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
                .contains("Школа № 1 2 1 1 есть готовые", "Пустая 1 — — никого");
        assertThat(reserve.centre.page(head, "/reserve/needs?year=" + year).select("#list tbody tr"))
                .hasSize(2);
    }

    private long add(long school, int year) {
        return reserve.centre.inside(() -> reserve.centre
                .bean(ReserveVacancies.class)
                .add(school, new NewVacancy(ManagerPost.HEAD, year, VacancyCause.ACTING, null)));
    }
}
