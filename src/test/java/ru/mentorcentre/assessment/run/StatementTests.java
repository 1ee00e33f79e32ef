package ru.mentorcentre.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/** The pages of the assessment need the same few statements for ten schools and for a thousand. */
@IntegrationTest
class StatementTests {

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Runs runs;

    @Autowired
    private MockMvc mvc;

    @Test
    void tenSchoolsOrAThousand() throws Exception {
        List<Integer> few = statements(filled(10));
        List<Integer> many = statements(filled(1000));
        // past the first page a list counts its rows apart; nothing else may grow
        assertThat(many).hasSameSizeAs(few);
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i)).isBetween(few.get(i), few.get(i) + 1);
        }
    }

    private List<Integer> statements(Town.Place place) throws Exception {
        long run =
                Tenant.call(place.id(), () -> runs.standing(2024).orElseThrow().id());
        long before =
                Tenant.call(place.id(), () -> runs.standing(2023).orElseThrow().id());
        long school = Tenant.call(place.id(), () -> schools.all().get(0).id());
        RequestPostProcessor who = place.as(Role.METHODIST);
        List<Integer> counts = new ArrayList<>();
        for (String url : List.of(
                "/assessment/2024",
                "/assessment/2024/figures",
                "/assessment/2024/runs",
                "/assessment/2024/runs/" + run,
                "/assessment/runs/comparison?first=" + before + "&second=" + run,
                "/assessment/2024/preview?type_rule=QUARTILE",
                "/assessment/2024/computation",
                "/assessment/methods",
                "/schools/" + school + "/figures",
                "/schools/" + school + "/classification")) {
            counts.add(StatementCount.atMostEight(
                            url, () -> mvc.perform(get(url).with(who)).andExpect(status().isOk()))
                    .size());
        }
        return counts;
    }

    private Town.Place filled(int size) {
        Town.Place place = town.found();
        Tenant.run(place.id(), () -> {
            List<NewFigures> figures = new ArrayList<>();
            for (int i = 1; i <= size; i++) {
                long school = schools.add(SchoolExample.named("S" + i, "СОШ № " + i));
                for (int year = 2022; year <= 2024; year++) {
                    BigDecimal index = BigDecimal.valueOf(i * (year - 2021L) % size)
                            .divide(BigDecimal.valueOf(size), 4, RoundingMode.HALF_UP);
                    figures.add(new NewFigures(school, year, index, null, index, index, index, 500, i % 50));
                }
            }
            assessments.saveFigures(figures);
            assessments.run(2023);
            assessments.run(2024);
        });
        return place;
    }
}
