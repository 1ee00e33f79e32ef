package ru.mentorcentre.staff.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.Staffroom;

/** A centre adds difficulties of its own to the common catalogue. */
@IntegrationTest
class DifficultyTests {

    private static final String PAGE = "/staff/difficulties";

    @Autowired
    private ApplicationContext context;

    @Test
    void anOwnDifficultyIsOfferedUntilItIsHidden() throws Exception {
        Staffroom staffroom = new Staffroom(context);
        UserDetails methodist = staffroom.person(Role.METHODIST, null);
        DifficultyService difficulties = staffroom.bean(DifficultyService.class);
        int common = CommonDifficulties.ALL.size();
        String known = staffroom
                .post(methodist, PAGE, "group", "DIGITAL", "title", "дисциплина на уроке")
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(known).contains("уже есть");
        staffroom
                .post(methodist, PAGE, "group", "DIGITAL", "title", " Беспилотники ")
                .andExpect(redirectedUrl(PAGE));
        assertThat(staffroom.inside(difficulties::all)).hasSize(common + 1);
        Difficulty own = staffroom.inside(difficulties::all).stream()
                .filter(one -> one.title().equals("Беспилотники"))
                .findFirst()
                .orElseThrow();
        assertThat(staffroom.inside(() -> difficulties.find(own.code()))).contains(own);

        Staffroom neighbour = new Staffroom(context);
        assertThat(neighbour.inside(difficulties::all)).hasSize(common);
        assertThat(neighbour.inside(() -> difficulties.find(own.code()))).isEmpty();

        staffroom.post(
                methodist,
                staffroom.page(methodist, PAGE).select("form[action$=hiding]").attr("action"));
        assertThat(staffroom.inside(difficulties::all)).hasSize(common);
        assertThat(staffroom.inside(() -> difficulties.find(own.code())))
                .as("old requests keep its title")
                .contains(own);
        assertThat(staffroom.inside(() -> difficulties.find("psy_discipline"))).isPresent();
        assertThat(staffroom.inside(() -> difficulties.find("own_x"))).isEmpty();
    }
}
