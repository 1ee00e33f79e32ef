package ru.mentorcentre.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;

/** Two cards of one person become one: invitations follow, and what was answered is not lost. */
@IntegrationTest
class MergedRespondentTests {

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private UserDetails methodist;
    private long kept;
    private long other;

    @BeforeEach
    void twoCards() {
        town = new Polled(context);
        methodist = town.person(Role.METHODIST, null);
        long school = town.school("1", "СОШ № 1");
        kept = town.educator(school, "Ёлкина");
        other = town.educator(school, "Елкина");
    }

    @Test
    void anInvitationFollowsWithALinkOfItsOwn() throws Exception {
        long survey = town.campaign("MEB", false, other);
        String former = town.tokens(survey).get(0);
        merge();
        assertThat(asked(survey)).containsExactly(kept);
        assertThat(town.sheet(former).select("h1").text()).isEqualTo("Такой анкеты нет");
        String now = town.tokens(survey).get(0);
        assertThat(town.sheet(now).select(".who").text()).isEqualTo("Ёлкина Анна Петровна");
        assertThat(town.answerAll(now, "7").getRedirectedUrl()).isEqualTo("/s/" + now);
    }

    @Test
    void whoWasAskedTwiceIsAskedOnceAndKeepsWhatWasAnswered() throws Exception {
        long survey = town.campaign("MEB", true, kept, other);
        long answered = town.campaign("MEB", false, kept, other);
        List<String> tokens = town.tokens(answered);
        town.answerAll(tokens.get(0), "8");
        merge();
        assertThat(asked(survey)).containsExactly(kept);
        assertThat(asked(answered)).containsExactly(kept);
        assertThat(town.page(methodist, "/surveys/" + answered).select("tbody").text())
                .contains("Ёлкина")
                .contains("сдал");
        assertThat(town.page(methodist, "/surveys/" + answered + "/results")
                        .select("#MEB03 .result-facts")
                        .text())
                .contains("Ответили 1");
    }

    @Test
    void aCardThatWasAnsweredByIsTheOneThatStays() throws Exception {
        long survey = town.campaign("MEB", true, other);
        town.answer(town.tokens(survey).get(0), 1, Map.of("MEB01", "no", "MEB03", "7", "MEB04", "8"));
        String refused = Polled.parsed(town.post(methodist, "/staff/" + kept + "/merger", "otherId", "" + other)
                        .andReturn()
                        .getResponse())
                .text();
        assertThat(refused).contains("уже отвечали на анкету").contains("оставьте её, а с ней объедините эту");
        assertThat(asked(survey)).containsExactly(other);
        town.post(methodist, "/staff/" + other + "/merger", "otherId", "" + kept)
                .andExpect(redirectedUrl("/staff/" + other));
        assertThat(town.sheet(town.tokens(survey).get(0))
                        .select("input[name=page]")
                        .val())
                .as("goes on where it was")
                .isEqualTo("2");
    }

    private void merge() throws Exception {
        town.post(methodist, "/staff/" + kept + "/merger", "otherId", "" + other)
                .andExpect(redirectedUrl("/staff/" + kept));
    }

    private List<Long> asked(long survey) {
        return town.inside(() -> town.bean(InvitationRepository.class).findByCampaignId(survey).stream()
                .map(Invitation::educatorId)
                .toList());
    }
}
