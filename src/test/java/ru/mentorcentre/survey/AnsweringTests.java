package ru.mentorcentre.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import ru.mentorcentre.IntegrationTest;

/** Somebody with a link answers page by page, whatever happens on the way. */
@IntegrationTest
class AnsweringTests {

    @Autowired
    private ApplicationContext context;

    private Polled town;
    private long school;
    private long teacher;

    @BeforeEach
    void open() {
        town = new Polled(context);
        school = town.school("1", "СОШ № 1");
        teacher = town.educator(school, "Ёжикова");
    }

    @Test
    void aLinkIsAnsweredPageByPageAndEndsWithAReceipt() throws Exception {
        long campaign = town.campaign("MEB", false, teacher);
        String token = town.tokens(campaign).get(0);
        assertThat(token).hasSize(24).matches("[A-Za-z0-9_-]+");

        Document first = town.sheet(token);
        assertThat(first.select(".who").text()).isEqualTo("Ёжикова Анна Петровна");
        assertThat(first.select("input[name=MEB01]")).hasSize(2);
        assertThat(first.select("textarea[name=MEB02]")).hasSize(1);

        MockHttpServletResponse on = town.answer(token, 1, Map.of("MEB01", "no", "MEB03", "7", "MEB04", "8"));
        assertThat(on.getRedirectedUrl()).isEqualTo("/s/" + token + "?page=2");
        assertThat(town.sheet(token).select("input[name=page]").val()).isEqualTo("2");

        MockHttpServletResponse end = town.answerAll(token, "6");
        assertThat(end.getRedirectedUrl()).isEqualTo("/s/" + token);
        Document done = town.sheet(token);
        assertThat(done.select("h1").text()).isEqualTo("Вы всё сдали");
        assertThat(done.select(".given").text()).contains("Насколько эффективной окажется программа? 7 из 10");
        assertThat(done.text()).doesNotContain("Расскажите, где это было");
    }
}
