package ru.mentorcentre.workplan.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.Bank;
import ru.mentorcentre.workplan.PlanTemplate;
import ru.mentorcentre.workplan.WorkPlans;

/** What an edition of a plan has changed, side by side with the one before. */
@IntegrationTest
class PlanEditionTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void anEditionTellsWhatItChangedAndWhy() throws Exception {
        Bank bank = new Bank(context);
        UserDetails leader = bank.centre.person(Role.LEADER, null);
        UserDetails head = bank.centre.person(Role.HEAD, null);
        long id = bank.centre.inside(() -> bank.centre.bean(WorkPlans.class).add(PlanTemplate.STAGES, 2025));
        String plan = "/plan/" + id;
        assertThat(bank.centre.page(head, plan + "/editions").text()).contains("План ещё не утверждали");

        bank.centre.post(leader, plan + "/submission");
        bank.centre.post(head, plan + "/approval");
        Document first = bank.centre.page(head, plan + "/editions");
        assertThat(first.text()).contains("первая редакция", "Строки плана одинаковы", "без изменений 40");

        String done = event(bank, leader, plan, "Список наставляемых из ШНОР");
        bank.centre.post(leader, done + "/outcome", "state", "DONE", "doneOn", "2025-10-12", "version", "0");
        bank.centre.post(leader, plan + "/revision", "remark", "Добавились школы");
        String changed = event(bank, leader, plan, "Старт наставничества в ШНОР");
        String section = bank.centre
                .page(leader, changed + "/edit")
                .select("#sectionId option[selected]")
                .val();
        bank.centre.post(
                leader,
                changed,
                "title",
                "Старт наставничества",
                "term",
                "ноябрь",
                "sectionId",
                section,
                "version",
                "0");
        bank.centre.post(leader, event(bank, leader, plan, "Фотопортреты наставников") + "/deletion");
        bank.centre.post(leader, plan + "/events", "title", "Круглый стол", "term", "май", "sectionId", section);
        assertThat(bank.centre.page(head, plan + "/editions").text())
                .as("a draft is compared with what was approved last")
                .contains("Редакция 1 и план сейчас", "Добавлено 1, изменено 1, убрано 1, без изменений 38");

        bank.centre.post(leader, plan + "/submission");
        bank.centre.post(head, plan + "/approval");
        Document compared = bank.centre.page(head, plan + "/editions?from=1&to=2");
        assertThat(compared.text()).contains("Редакция 1 и редакция 2", "Почему: Добавились школы", "без изменений 38");
        assertThat(row(compared, "Старт наставничества"))
                .contains("изменено", "октябрь", "ноябрь", "Старт наставничества в ШНОР");
        assertThat(row(compared, "Круглый стол")).contains("добавлено", "не было", "май");
        assertThat(row(compared, "Фотопортреты наставников")).contains("убрано", "нет");
        assertThat(compared.text()).as("a mark is no change of a plan").doesNotContain("Список наставляемых");
        assertThat(bank.centre.page(head, plan + "/editions?from=77&to=x").text())
                .contains("план сейчас");
    }

    private static String event(Bank bank, UserDetails who, String plan, String title) throws Exception {
        return bank.centre.page(who, plan).select("tbody th a").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private static String row(Document page, String title) {
        return page.select(".edition-table tbody tr").stream()
                .filter(row -> row.select("th span").first().text().equals(title))
                .map(Element::text)
                .findFirst()
                .orElseThrow();
    }
}
