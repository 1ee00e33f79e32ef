package ru.mentorcentre.municipality;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.centre.CentreFunction;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.centre.NewCentreMember;
import ru.mentorcentre.centre.NewOrder;
import ru.mentorcentre.centre.OrderKind;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.shared.persistence.Tenant;

/** The search box over everything, with what this room contributes. */
@IntegrationTest
class SearchTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @Autowired
    private District district;

    @Autowired
    private Orders orders;

    @Autowired
    private CentreMembers members;

    @Autowired
    private MockMvc mvc;

    @Test
    void ordersAndMembersAreFoundByAPartOfAWord() throws Exception {
        District.Place place = district.found();
        Tenant.run(place.id(), () -> {
            for (int i = 0; i < 10; i++) {
                orders.add(new NewOrder("П-" + i, DAY, "Об опорных ёлках", OrderKind.OTHER));
            }
            members.add(new NewCentreMember("Елкина Вера", null, null, CentreFunction.MENTOR, DAY, null, null));
        });
        RequestPostProcessor mentor = place.as(Role.MENTOR);

        mvc.perform(get("/search").param("q", " ЁЛК ").with(mentor))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Елкина Вера"),
                                containsString("Об опорных ёлках"),
                                containsString("/centre/orders?q="))));
        mvc.perform(get("/search").param("q", "Елкина").with(place.as(Role.ADMIN)))
                .andExpect(content().string(containsString("Ничего не нашлось")));
        mvc.perform(get("/search").param("q", "Елкина").with(district.found().as(Role.LEADER)))
                .andExpect(content().string(containsString("Ничего не нашлось")));
    }

    @Test
    void shortAndStrangeWordsAreAnswered() throws Exception {
        RequestPostProcessor leader = district.found().as(Role.LEADER);
        mvc.perform(get("/search").with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Что найти?")));
        mvc.perform(get("/search").param("q", " я ").with(leader))
                .andExpect(content().string(containsString("Введите хотя бы две буквы")));
        mvc.perform(get("/search").param("q", "%_\\'\"<script>").with(leader))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>\""))));
        mvc.perform(get("/search").param("q", "ж".repeat(5000)).with(leader)).andExpect(status().isOk());
    }
}
