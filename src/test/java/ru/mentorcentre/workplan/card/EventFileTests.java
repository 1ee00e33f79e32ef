package ru.mentorcentre.workplan.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;
import ru.mentorcentre.workplan.plan.PlannedEvents;

/** Documents and photos of an event: with its mark or apart, for the centre or for all, and files that are none. */
@IntegrationTest
class EventFileTests {

    private static final byte[] PDF = "%PDF-1.4 программа".getBytes();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private Bank bank;
    private UserDetails leader;
    private long plan;
    private String event;

    @BeforeEach
    void found() {
        bank = new Bank(context);
        leader = bank.centre.person(Role.LEADER, null);
        plan = bank.centre.inside(() -> {
            WorkPlans plans = bank.centre.bean(WorkPlans.class);
            long id = plans.add(PlanTemplate.STAGES, 2025);
            plans.submit(id);
            plans.approve(id, bank.centre.accountOf(leader), LocalDate.of(2025, 9, 1));
            return id;
        });
        event = "/plan/" + plan + "/events/"
                + bank.centre
                        .inside(() -> bank.centre.bean(PlannedEvents.class).of(plan))
                        .get(0)
                        .id();
    }

    @Test
    void anEventIsDoneTogetherWithItsDocuments() throws Exception {
        outcome(file("программа.pdf", PDF), file("список.pdf", PDF)).andExpect(redirectedUrl("/plan/" + plan));
        assertThat(bank.centre.page(leader, event).select("#files li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("программа.pdf"));
        String link = bank.centre
                .page(leader, event)
                .select("#files li a[download]")
                .first()
                .attr("href");
        bank.centre.get(leader, link).andExpect(content().bytes(PDF));

        UserDetails mentee = bank.centre.person(Role.MENTEE, null);
        assertThat(bank.centre.page(mentee, event).select("#files")).isEmpty();
        bank.centre.get(mentee, link).andExpect(status().isNotFound());
        bank.centre
                .get(leader, link.replaceAll("files/\\d+", "files/999999999"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFileThatIsNoneIsRefusedAndTheMarkWaits() throws Exception {
        outcome(file("снимок.jpg", "не снимок".getBytes()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("внутри это не")))
                .andExpect(content().string(containsString("Встретились")));
        assertThat(bank.centre.page(leader, event).text()).contains("Пока ничего не приложено");
        assertThat(bank.centre.page(leader, event).select(".facts").text()).doesNotContain("выполнено");
        outcome(file("снимок.pdf", new byte[11 * 1024 * 1024]))
                .andExpect(content().string(containsString("больше 10 МБ")));
        add("false").andExpect(flash().attribute("flashError", containsString("Выберите файлы")));
    }

    @Test
    void whatIsForAllIsSeenByThoseWhoSeeTheEvent() throws Exception {
        add("true", file("памятка.pdf", PDF)).andExpect(flash().attribute("flash", "Файл приложен"));
        UserDetails mentee = bank.centre.person(Role.MENTEE, null);
        String link = bank.centre
                .page(mentee, event)
                .select("#files a[download]")
                .first()
                .attr("href");
        bank.centre.get(mentee, link).andExpect(status().isOk());

        bank.centre.post(leader, "/plan/" + plan + "/revision", "remark", "Лишнее");
        bank.centre
                .post(leader, event + "/deletion")
                .andExpect(flash().attribute("flashError", containsString("приложено")));
        String removal = link.replace("/content", "/removal");
        assertThat(bank.centre.page(leader, removal).text()).contains("памятка.pdf");
        bank.centre.post(leader, removal).andExpect(flash().attribute("flash", "Файл убран"));
        bank.centre.post(leader, event + "/deletion").andExpect(flash().attribute("flash", "Мероприятие удалено"));
    }

    private ResultActions outcome(MockMultipartFile... files) throws Exception {
        var request = multipart(event + "/outcome");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return mvc.perform(request.param("version", "0")
                .param("state", "DONE")
                .param("doneOn", "2025-10-12")
                .param("result", "Встретились")
                .with(user(leader))
                .with(csrf()));
    }

    private ResultActions add(String forAll, MockMultipartFile... files) throws Exception {
        var request = multipart(event + "/files");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return mvc.perform(request.param("forAll", forAll).with(user(leader)).with(csrf()));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }
}
