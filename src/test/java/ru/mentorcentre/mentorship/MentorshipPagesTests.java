package ru.mentorcentre.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentoring.MentorState;
import ru.mentorcentre.staff.Educators;

/** Pairs as people see and change them: the centre, a school, a mentor, a mentee. */
@IntegrationTest
class MentorshipPagesTests {

    @Autowired
    private ApplicationContext context;

    private Bank bank;
    private UserDetails leader;
    private long first;
    private long second;
    private long helper;
    private long mentor;
    private long mentee;
    private long request;

    @BeforeEach
    void open() {
        bank = new Bank(context);
        leader = bank.centre.person(Role.LEADER, null);
        first = bank.centre.school("1", "СОШ № 1");
        second = bank.centre.school("2", "СОШ № 2");
        helper = bank.educator(first, "Жукова");
        mentor = bank.mentor(helper, 2);
        mentee = bank.educator(second, "Ёжикова");
        request = bank.request(second, mentee);
    }

    @Test
    void aLeaderMakesAPairByHandAndLeadsItToItsEnd() throws Exception {
        Document blank = bank.centre.page(leader, "/mentorships/new?request=" + request + "&mentor=" + mentor);
        assertThat(blank.select("#requestIds0 option[selected]").text()).contains("Ёжикова");
        assertThat(blank.select("#mentorIds0 option[selected]").text())
                .contains("Жукова")
                .contains("свободно 2 из 2");
        assertThat(blank.select("#kind option[selected]").text()).isEqualTo("Лидер и педагог в трудной ситуации");
        bank.centre.post(leader, "/mentorships").andExpect(status().isOk());
        Document empty = answer(bank.centre.post(leader, "/mentorships", "form", "INDIVIDUAL"));
        assertThat(empty.getElementById("mentorIds0-error")).isNotNull();
        assertThat(empty.getElementById("requestIds0-error")).isNotNull();
        String card = made(bank.centre.post(
                leader,
                "/mentorships",
                "mentorIds[0]",
                "" + mentor,
                "requestIds[0]",
                "" + request,
                "form",
                "INDIVIDUAL",
                "goals",
                "Уверенно вести урок",
                "plannedUntil",
                bank.today.plusMonths(6).toString()));
        assertThat(facts(leader, card)).contains("предложена");
        assertThat(bank.centre.page(leader, "/requests/" + request).text()).contains("наставник найден");
        // a second click on the same form makes no second pair
        Document again = answer(bank.centre.post(
                leader,
                "/mentorships",
                "mentorIds[0]",
                "" + mentor,
                "requestIds[0]",
                "" + request,
                "form",
                "INDIVIDUAL"));
        assertThat(again.select(".form-errors").text()).contains("запрос больше не ждёт наставника");
        for (MentorshipMemberInfo one : bank.info(key(card)).members()) {
            bank.centre
                    .post(leader, card + "/agreement", "memberId", "" + one.id(), "agreedOn", bank.today.toString())
                    .andExpect(redirectedUrl(card));
        }
        step(card, "ACTIVE").andExpect(redirectedUrl(card));
        assertThat(answer(step(card, "PAUSED")).getElementById("why-error")).isNotNull();
        step(card, "PAUSED", "why", "Больничный").andExpect(redirectedUrl(card));
        step(card, "ACTIVE").andExpect(redirectedUrl(card));
        assertThat(answer(step(card, "BROKEN_OFF", "why", "Ушёл")).getElementById("cause-error"))
                .isNotNull();
        step(card, "FINISHED", "why", "Получилось").andExpect(redirectedUrl(card + "/outcome"));
        bank.centre.get(leader, card + "/removal").andExpect(redirectedUrl(card));
        assertThat(facts(leader, card)).contains("завершена");
        assertThat(bank.centre
                        .page(leader, card + "/history")
                        .select(".timeline")
                        .text())
                .contains("Пара составлена")
                .contains("Ёжикова Анна Петровна: Согласие")
                .contains("завершена");
        bank.centre.post(leader, card, "form", "INDIVIDUAL", "version", "99").andExpect(status().isConflict());
    }

    @Test
    void theListIsNarrowedSortedFoundAndPrinted() throws Exception {
        long pair = bank.pair(mentor, request);
        long young = bank.request(first, bank.educator(first, "Яшина"));
        long other = bank.pair(mentor, young);
        bank.centre.within(() -> bank.mentorships().decline(other, MemberSide.MENTOR, "Занят"));
        assertThat(names("/mentorships")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/mentorships?state=ANY")).hasSize(2);
        assertThat(names("/mentorships?state=DECLINED")).containsExactly("Яшина Анна Петровна");
        assertThat(names("/mentorships?q=ёжик")).hasSize(1);
        assertThat(names("/mentorships?q=уверенно")).hasSize(1);
        assertThat(names("/mentorships?q=никого")).isEmpty();
        assertThat(names("/mentorships?school=" + second + "&mentorSchool=" + first))
                .hasSize(1);
        assertThat(names("/mentorships?school=" + first)).isEmpty();
        assertThat(names("/mentorships?form=GROUP")).isEmpty();
        assertThat(names("/mentorships?year=" + bank.today.minusMonths(8).getYear()))
                .hasSize(2);
        assertThat(names("/mentorships?year=2001")).isEmpty();
        assertThat(names("/mentorships?young=YOUNG")).isEmpty();
        for (String sort : List.of("mentor", "mentee", "school", "state", "starts", "until")) {
            assertThat(names("/mentorships?state=ANY&sort=" + sort)).as(sort).hasSize(2);
            assertThat(names("/mentorships?state=ANY&sort=-" + sort)).as(sort).hasSize(2);
        }
        assertThat(names("/mentorships?attention=REPLACE")).isEmpty();
        bank.step(mentor, MentorState.PAUSED);
        assertThat(names("/mentorships?attention=REPLACE")).hasSize(1);
        assertThat(bank.centre
                        .page(leader, "/mentorships/" + pair)
                        .select(".note")
                        .text())
                .contains("Нужен другой наставник");
        assertThat(bank.centre.page(leader, "/search?q=ёжикова").text()).contains("Индивидуальное · предложена");
        StatementCount.atMostEight("list", () -> bank.centre.page(leader, "/mentorships"));
        StatementCount.atMostEight("card", () -> bank.centre.page(leader, "/mentorships/" + pair));
        String csv = new String(bytes(leader, "/mentorships/export.csv?state=ANY"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("Жукова Анна Петровна").contains("нужен другой наставник");
        try (XWPFDocument register =
                new XWPFDocument(new ByteArrayInputStream(bytes(leader, "/mentorships/register.docx?q=ёжик")))) {
            assertThat(register.getParagraphs().get(0).getText()).isEqualTo("Реестр наставнических пар и групп");
            assertThat(register.getParagraphs().stream().map(one -> one.getText()))
                    .anyMatch(line -> line.contains("Отбор: Поиск: ёжик"))
                    .anyMatch(line -> line.contains("____"));
            assertThat(register.getTables().get(0).getRows()).hasSize(2);
            assertThat(register.getTables().get(0).getRow(1).getCell(1).getText())
                    .contains("Жукова Анна Петровна")
                    .contains("СОШ № 1");
        }
        try (XWPFDocument sheet =
                new XWPFDocument(new ByteArrayInputStream(bytes(leader, "/mentorships/" + pair + "/sheet.docx")))) {
            assertThat(sheet.getTables()).hasSize(2);
        }
    }

    @Test
    void mentorAndMenteeAgreeInTheirAccounts() throws Exception {
        UserDetails asMentor = account(Role.MENTOR, first, helper);
        UserDetails asMentee = account(Role.MENTEE, second, mentee);
        UserDetails stranger = account(Role.MENTEE, second, bank.educator(second, "Чужая"));
        String card = "/mentorships/" + bank.pair(mentor, request);
        bank.centre.get(stranger, card).andExpect(status().isNotFound());
        assertThat(bank.centre.page(stranger, "/mentorships").text()).contains("Пар пока нет");
        assertThat(bank.centre.page(asMentee, "/mentorships").select("tbody tr"))
                .hasSize(1);
        assertThat(bank.centre.page(asMentee, card).select(".note").text()).contains("Вам предлагают наставника");
        assertThat(bank.centre.page(asMentee, card).select("a[href$=/edit]")).isEmpty();
        bank.centre.post(asMentee, card + "/agreement/own").andExpect(redirectedUrl(card));
        bank.centre.post(asMentor, card + "/agreement/own").andExpect(redirectedUrl(card));
        assertThat(bank.info(key(card)).state()).isEqualTo(MentorshipState.AGREED);
        long other = bank.info(key(card)).of(MemberSide.MENTOR).get(0).id();
        assertThat(answer(bank.centre.post(
                                asMentee, card + "/refusal", "memberId", "" + other, "reason", "За наставника"))
                        .select("#memberId .field-error")
                        .text())
                .isNotEmpty();
        long own = bank.info(key(card)).of(MemberSide.MENTEE).get(0).id();
        bank.centre
                .post(asMentee, card + "/refusal", "memberId", "" + own, "reason", "Передумала", "wanted", "true")
                .andExpect(redirectedUrl(card));
        assertThat(facts(asMentor, card)).contains("отклонена");
        bank.centre.get(asMentor, card + "/edit").andExpect(status().isForbidden());
        bank.centre.get(asMentor, card + "/history").andExpect(status().isForbidden());
    }

    @Test
    void aCuratorPairsPeopleOfTheOwnSchoolOnly() throws Exception {
        UserDetails curator = bank.centre.person(Role.CURATOR, second);
        UserDetails head = bank.centre.person(Role.SCHOOL_HEAD, second);
        UserDetails methodist = bank.centre.person(Role.METHODIST, null);
        long ownMentor = bank.mentor(bank.educator(second, "Своя"), 1);
        assertThat(bank.centre
                        .page(curator, "/mentorships/new")
                        .select("#mentorIds0 option")
                        .eachText())
                .anyMatch(one -> one.contains("Своя"))
                .noneMatch(one -> one.contains("Жукова"));
        assertThat(answer(bank.centre.post(
                                curator,
                                "/mentorships",
                                "mentorIds[0]",
                                "" + mentor,
                                "requestIds[0]",
                                "" + request,
                                "form",
                                "INDIVIDUAL"))
                        .select(".form-errors")
                        .text())
                .contains("из списков");
        String card = made(bank.centre.post(
                curator,
                "/mentorships",
                "mentorIds[0]",
                "" + ownMentor,
                "requestIds[0]",
                "" + request,
                "form",
                "INDIVIDUAL"));
        String foreign = "/mentorships/" + bank.pair(mentor, bank.request(first, bank.educator(first, "Яшина")));
        bank.centre.get(curator, foreign).andExpect(status().isNotFound());
        bank.centre.post(curator, foreign, "form", "INDIVIDUAL", "version", "0").andExpect(status().isNotFound());
        assertThat(bank.centre.page(head, card).select("a[href$=/edit]")).isEmpty();
        bank.centre.get(methodist, card + "/edit").andExpect(status().isForbidden());
        assertThat(bank.centre.page(methodist, card).select("h1").text()).startsWith("Своя");
        Bank elsewhere = new Bank(context);
        long far = elsewhere.mentor(elsewhere.educator(elsewhere.centre.school("1", "Дальняя"), "Далёкая"), 1);
        long member = bank.info(key(card)).of(MemberSide.MENTOR).get(0).id();
        assertThat(answer(bank.centre.post(
                                leader,
                                card + "/members/" + member + "/replacement",
                                "mentorId",
                                "" + far,
                                "day",
                                bank.today.toString(),
                                "why",
                                "Уходит"))
                        .getElementById("mentorId-error"))
                .isNotNull();
        bank.centre
                .post(
                        leader,
                        card + "/members/" + member + "/replacement",
                        "mentorId",
                        "" + mentor,
                        "day",
                        bank.today.toString(),
                        "why",
                        "Уходит")
                .andExpect(redirectedUrl(card));
        assertThat(bank.centre.page(leader, card).select("h1").text()).startsWith("Жукова");
    }

    private UserDetails account(Role role, long school, long educator) {
        UserDetails who = bank.centre.person(role, school);
        bank.centre.within(() -> bank.centre.bean(Educators.class).link(bank.centre.accountOf(who), educator));
        return who;
    }

    private ResultActions step(String card, String to, String... more) throws Exception {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"to", to, "madeOn", bank.today.toString()}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return bank.centre.post(leader, card + "/steps", all);
    }

    private List<String> names(String path) throws Exception {
        return bank.centre
                .page(leader, path)
                .select("tbody td[data-label=Наставляемый] > span")
                .eachText();
    }

    private String facts(UserDetails who, String card) throws Exception {
        return bank.centre.page(who, card).select(".facts").text();
    }

    private byte[] bytes(UserDetails who, String path) throws Exception {
        return bank.centre.get(who, path).andReturn().getResponse().getContentAsByteArray();
    }

    private static String made(ResultActions result) throws Exception {
        String url = result.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(url).matches("/mentorships/\\d+");
        return url;
    }

    private static long key(String card) {
        return Long.parseLong(card.substring(card.lastIndexOf('/') + 1));
    }

    private static Document answer(ResultActions result) throws Exception {
        var response = result.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }
}
