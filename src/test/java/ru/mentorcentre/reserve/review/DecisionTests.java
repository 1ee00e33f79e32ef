package ru.mentorcentre.reserve.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.reserve.ApplicationState;
import ru.mentorcentre.reserve.ReservePhase;
import ru.mentorcentre.reserve.application.Applications;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.SignedIn;
import ru.mentorcentre.shared.Viewer;

/** The leader sees what the marks come to, and decides. */
@IntegrationTest
class DecisionTests {

    @Autowired
    private ApplicationContext context;

    private ReviewCentre centre;
    private UserDetails first;
    private UserDetails second;
    private long disputed;
    private long agreed;
    private long lacking;

    @BeforeEach
    void found() throws Exception {
        centre = new ReviewCentre(context);
        first = centre.expert(Role.MODERATOR, null);
        second = centre.expert(Role.METHODIST, null);
        disputed = centre.application(centre.home, "Спорная", ApplicationState.QUALITATIVE);
        agreed = centre.application(centre.home, "Ясная", ApplicationState.QUALITATIVE);
        lacking = centre.application(centre.home, "Неполная", ApplicationState.QUALITATIVE);
        for (long one : List.of(disputed, agreed, lacking)) {
            centre.assign(one, first);
            centre.assign(one, second);
        }
        centre.phase(ReservePhase.QUALITATIVE);
        centre.rate(disputed, first, 9);
        centre.rate(disputed, second, 4);
        centre.rate(agreed, first, 8);
        centre.rate(agreed, second, 7);
        centre.rate(lacking, first, 10);
        centre.phase(ReservePhase.DECISION);
    }

    @Test
    void medianSpreadAndWhoDisagreesAreShownAndTheBestAreProposed() throws Exception {
        var page = centre.page(centre.leader, decision());
        assertThat(page.select("tbody tr:contains(Спорная)").text())
                .contains("6,5", "5", "расхождение", "оценок 2 из 2");
        assertThat(page.select("tbody tr:contains(Ясная)").text())
                .contains("7,5")
                .doesNotContain("расхождение");
        assertThat(page.select("tbody tr:contains(Неполная)").text()).contains("оценок 1 из 2");
        assertThat(page.select("tbody tr:contains(Неполная) [data-label=Разброс]")
                        .text()
                        .strip())
                .isEqualTo("—");
        assertThat(page.select("#shortfall").text())
                .isEqualTo("Отмечено 2 из 10: у 1 кандидата оценок меньше, чем нужно (2); решения ждут всего 3.");
        assertThat(centre.page(centre.leader, decision() + "?top=2").select("#shortfall"))
                .isEmpty();
        assertThat(ticked("")).containsExactlyInAnyOrder(disputed, agreed);
        assertThat(ticked("?top=1")).containsExactly(agreed);
        assertThat(centre.page(centre.head, decision()).select("[name=ids]")).isEmpty();
    }

    @Test
    void thoseRefusedAreToldWithWhyAndTheOthersAreDecided() throws Exception {
        decide("ADMITTED", null, agreed).andExpect(content().string(containsString("Напишите причину")));
        decide("ADMITTED", "Сильные", agreed, lacking)
                .andExpect(flash().attribute("flash", containsString("зачислен — 1")))
                .andExpect(flash().attribute("flashWarning", containsString("Неполная")))
                .andExpect(flash().attribute("flashWarning", containsString("оценок сдано меньше")));
        assertThat(centre.state(agreed)).isEqualTo(ApplicationState.ADMITTED);
        assertThat(centre.state(lacking)).isEqualTo(ApplicationState.QUALITATIVE);
        decide("QUALITATIVE_REJECTED", "Передумали", agreed)
                .andExpect(flash().attribute("flashWarning", containsString("уже в состоянии «зачислен»")));
        decide("INCLUDED", "Сразу", disputed).andExpect(content().string(containsString("зачислить или не допустить")));
        decide("ADMITTED", "Чужая", 1).andExpect(content().string(containsString("этого сезона")));
        assertThat(centre.page(centre.leader, "/reserve/applications/" + agreed).text())
                .contains("Сильные");
    }

    @Test
    void onlyTheLeaderDecides() throws Exception {
        for (UserDetails who : List.of(centre.head, second, first)) {
            centre.post(who, decision(), "ids", String.valueOf(agreed), "to", "ADMITTED", "reason", "Я")
                    .andExpect(status().isForbidden());
        }
        assertThat(centre.state(agreed)).isEqualTo(ApplicationState.QUALITATIVE);
    }

    @Test
    void twoLeadersAtOnceDecideOnce() throws Exception {
        UserDetails other = centre.person(Role.LEADER, null);
        try (var both = new Pair()) {
            List<List<String>> refused = both.run(
                    decision(centre.leader, ApplicationState.ADMITTED),
                    decision(other, ApplicationState.QUALITATIVE_REJECTED));
            assertThat(refused.stream().mapToInt(List::size).sum()).isEqualTo(1);
        }
        assertThat(centre.inside(() -> centre.bean(Applications.class).steps(agreed)).stream()
                        .filter(step -> step.from() == ApplicationState.QUALITATIVE))
                .hasSize(1);
    }

    @Test
    void aSecondOpinionIsAskedForByTheLeaderWhileNothingIsDecided() throws Exception {
        UserDetails third = centre.expert(Role.MODERATOR, null);
        centre.post(second, experts(disputed), "account", String.valueOf(centre.accountOf(third)))
                .andExpect(flash().attribute("flashError", containsString("запрашивает руководитель")));
        centre.assign(disputed, third);
        centre.rate(disputed, third, 8);
        assertThat(centre.page(centre.leader, decision())
                        .select("tbody tr:contains(Спорная)")
                        .text())
                .contains("оценок 3 из 3")
                .contains("8");
        decide("ADMITTED", "Ясно", agreed);
        centre.post(centre.leader, experts(agreed), "account", String.valueOf(centre.accountOf(third)))
                .andExpect(flash().attribute("flashError", containsString("пока заявка на экспертизе")));
    }

    @Test
    void theProtocolTellsWhoWasRatedAndWhatWasDecidedAndWhy() throws Exception {
        UserDetails idle = centre.expert(Role.MENTEE, null);
        decide("ADMITTED", "Сильная кандидатура", agreed);
        JdbcClient database = centre.bean(JdbcClient.class);
        database.sql("update application_step set made_at = made_at - interval '40 days' where to_state = 'ADMITTED'"
                        + " and application_id = ?")
                .param(agreed)
                .update();
        database.sql("update application set state = 'INCLUDED' where id = ?")
                .param(agreed)
                .update();
        String day = Day.of(TestDays.today().minusDays(40));
        assertThat(centre.page(centre.leader, decision())
                        .select("tbody tr:contains(Ясная)")
                        .text())
                .contains("зачислен " + day, "Сильная кандидатура")
                .doesNotContain("в реестре");
        byte[] file = centre.get(centre.leader, decision() + "/protocol.docx")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var rows = document.getTables().get(0).getRows();
            assertThat(rows).hasSize(4);
            assertThat(rows.stream()
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList())
                            .filter(cells -> cells.get(1).startsWith("Ясная")))
                    .singleElement()
                    .satisfies(cells -> assertThat(cells)
                            .contains("2 из 2", "7,50", "1,00", "зачислен " + day, "Сильная кандидатура"));
            List<String> lines = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .toList();
            assertThat(lines)
                    .contains("Дата: " + day)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("Эксперты: ")
                            .contains(((SignedIn) first).viewer().name())
                            .doesNotContain(((SignedIn) idle).viewer().name()));
        }
    }

    @Test
    void whoStillHasMarksToHandInHasNoProtocolAndNoPartOfOne() throws Exception {
        centre.get(second, decision() + "/protocol.docx")
                .andExpect(redirectedUrl(decision()))
                .andExpect(flash().attribute("flashWarning", containsString("сдадите свои оценки")));
        assertThat(centre.page(second, decision()).select("a[href$=protocol.docx]"))
                .isEmpty();
        centre.within(() -> centre.bean(JdbcClient.class)
                .sql("update review_assignment set second_opinion = true where application_id = ?")
                .param(lacking)
                .update());
        centre.rate(lacking, second, 6);
        centre.get(second, decision() + "/protocol.docx").andExpect(status().isOk());
    }

    private org.springframework.test.web.servlet.ResultActions decide(String to, String reason, long... ids)
            throws Exception {
        List<String> parameters = new java.util.ArrayList<>(List.of("to", to));
        for (long id : ids) {
            parameters.addAll(List.of("ids", String.valueOf(id)));
        }
        if (reason != null) {
            parameters.addAll(List.of("reason", reason));
        }
        return centre.post(centre.leader, decision(), parameters.toArray(String[]::new));
    }

    private Callable<List<String>> decision(UserDetails who, ApplicationState to) {
        Viewer viewer = ((SignedIn) who).viewer();
        return () -> centre.inside(
                () -> centre.bean(Decisions.class).decide(centre.season, Set.of(agreed), to, "Одновременно", viewer));
    }

    private List<Long> ticked(String query) throws Exception {
        return centre.page(centre.leader, decision() + query).select("[name=ids][checked]").eachAttr("value").stream()
                .map(Long::valueOf)
                .toList();
    }

    private String decision() {
        return "/reserve/seasons/" + centre.season + "/decision";
    }

    private static String experts(long application) {
        return "/reserve/applications/" + application + "/experts";
    }

    /** Two at once. */
    private static final class Pair implements AutoCloseable {

        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        <T> List<T> run(Callable<T> one, Callable<T> other) throws Exception {
            List<T> results = new java.util.ArrayList<>();
            for (var result : threads.invokeAll(List.of(one, other))) {
                results.add(result.get());
            }
            return results;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
