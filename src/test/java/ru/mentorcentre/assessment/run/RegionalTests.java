package ru.mentorcentre.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.assessment.figures.ChangeStamp;
import ru.mentorcentre.assessment.region.RegionalJobs;
import ru.mentorcentre.assessment.region.RegionalPublication;
import ru.mentorcentre.assessment.region.RegionalRunInProgress;
import ru.mentorcentre.assessment.region.RegionalRunRequest;
import ru.mentorcentre.assessment.region.RegionalRuns;
import ru.mentorcentre.assessment.region.RegionalState;
import ru.mentorcentre.assessment.region.RegionalView;
import ru.mentorcentre.assessment.rules.LevelCounts;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;

/** A regional assessment: one population, made once, published to each municipality its own. */
@IntegrationTest
class RegionalTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int YEAR = 2024;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Town town;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private Standings standings;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Runs runs;

    @Autowired
    private RunInForceSelection choice;

    @Autowired
    private RegionalRuns regionalRuns;

    @Autowired
    private RegionalJobs jobs;

    @Autowired
    private RegionalPublication publication;

    @Autowired
    private RunsInForce standingRuns;

    @Autowired
    private JdbcClient database;

    private String region;
    private long weak;
    private long strong;

    /** Two municipalities of one region: all schools of the first are weaker than any of the second. */
    @BeforeEach
    void found() {
        region = "Край " + COUNT.incrementAndGet();
        weak = municipality("Слабый район", 0);
        strong = municipality("Сильный район", 4);
    }

    @Test
    void allSchoolsOfTheRegionAreOnePopulation() throws Exception {
        long own = Tenant.call(weak, () -> assessments.run(YEAR));
        RequestPostProcessor curator = town.found().as(Role.REGION);

        String page = mvc.perform(post("/assessment/regional")
                        .param("year", "" + YEAR)
                        .param("region", region)
                        .with(curator)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
        RegionalView found = await(id, RegionalState.DONE);

        assertThat(found.basis().thresholds().results().count()).isEqualTo(8);
        assertThat(found.basis().thresholds().results().median()).isEqualByComparingTo(new BigDecimal("0.45"));
        String text = mvc.perform(get(page).with(curator).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text).contains("Слабый район", "Сильный район", "Опубликовать");
        assertThat(Tenant.call(weak, () -> runs.standing(YEAR)).orElseThrow().id())
                .isEqualTo(own);
        assertThat(Tenant.call(strong, () -> runs.standing(YEAR))).isEmpty();

        mvc.perform(post(page + "/publication").with(curator).with(csrf())).andExpect(redirectedUrl(page));
        await(id, RegionalState.PUBLISHED);

        assertThat(Tenant.call(weak, () -> runs.standing(YEAR)).orElseThrow().id())
                .as("the municipality's own run stays in force")
                .isEqualTo(own);
        assertThat(Tenant.call(weak, () -> standings.ofYear(YEAR)))
                .anySatisfy(school -> assertThat(school.type()).isEqualTo(SchoolType.RESILIENT));
        long published = Tenant.call(
                weak, () -> runs.newerRegional(runs.view(own)).orElseThrow().id());
        Tenant.run(weak, () -> choice.put(YEAR, published));

        RunWithResults weakRun = Tenant.call(weak, () -> standingRuns.of(YEAR)).orElseThrow();
        assertThat(weakRun.run().regional()).isTrue();
        assertThat(weakRun.run().number()).isEqualTo(2);
        assertThat(weakRun.run().basis().rules()).isEqualTo(found.basis().rules());
        assertThat(weakRun.run().basis().thresholds().results())
                .isEqualTo(found.basis().thresholds().results());
        assertThat(weakRun.run().basis().thresholds().levels())
                .as("levels count the municipality's schools, not the region's")
                .isEqualTo(LevelCounts.of(
                        weakRun.schools().stream().map(RunResultRow::level).toList()));
        assertThat(weakRun.schools())
                .hasSize(4)
                .allSatisfy(school -> assertThat(school.type()).isIn(SchoolType.INEFFECTIVE, SchoolType.STRUGGLING));
        assertThat(Tenant.call(weak, () -> runs.view(own)).counts().of(SchoolType.RESILIENT))
                .isPositive();
        assertThat(Tenant.call(weak, () -> standings.ofYear(YEAR)))
                .hasSize(4)
                .allSatisfy(school -> assertThat(school.type()).isIn(SchoolType.INEFFECTIVE, SchoolType.STRUGGLING));
        RunWithResults strongRun =
                Tenant.call(strong, () -> standingRuns.of(YEAR)).orElseThrow();
        assertThat(strongRun.run().number()).isEqualTo(1);
        assertThat(strongRun.schools())
                .hasSize(4)
                .allSatisfy(school -> assertThat(school.type()).isIn(SchoolType.EFFECTIVE, SchoolType.RESILIENT));
        assertThatThrownBy(
                () -> Tenant.run(weak, () -> runs.view(strongRun.run().id())));
    }

    @Test
    void theRunInForceIsChosenByPeopleOfTheMunicipality() throws Exception {
        Town.Place place = town.found();
        long school = Tenant.call(place.id(), () -> schools.add(SchoolExample.named("1", "СОШ № 1")));
        NewFigures figures = new NewFigures(
                school, YEAR, BigDecimal.ONE, null, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, 100, 0);
        long first = Tenant.call(place.id(), () -> {
            assessments.saveFigures(List.of(figures));
            return assessments.run(YEAR);
        });
        long second = Tenant.call(place.id(), () -> assessments.run(YEAR));
        String url = "/assessment/%d/runs/%d/standing".formatted(YEAR, first);

        mvc.perform(post(url).with(place.as(Role.HEAD)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post(url).with(town.found().as(Role.LEADER)).with(csrf())).andExpect(status().isNotFound());
        mvc.perform(post("/assessment/2023/runs/%d/standing".formatted(first))
                        .with(place.as(Role.LEADER))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(Tenant.call(place.id(), () -> runs.standing(YEAR))
                        .orElseThrow()
                        .id())
                .isEqualTo(second);
        mvc.perform(get(url).with(place.as(Role.METHODIST))).andExpect(status().isOk());
        mvc.perform(post(url).with(place.as(Role.METHODIST)).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(Tenant.call(place.id(), () -> runs.standing(YEAR))
                        .orElseThrow()
                        .id())
                .isEqualTo(first);
        mvc.perform(get(url).with(place.as(Role.METHODIST)))
                .andExpect(redirectedUrl("/assessment/%d/runs/%d".formatted(YEAR, first)));

        long third = Tenant.call(place.id(), () -> assessments.run(YEAR));
        assertThat(Tenant.call(place.id(), () -> runs.standing(YEAR))
                        .orElseThrow()
                        .id())
                .isEqualTo(third);
    }

    @Test
    void cannotBeStartedTwice() {
        Tenant.run(Tenant.ROOT, () -> {
            regionalRuns.start(order(), 2, null);
            assertThatThrownBy(() -> regionalRuns.start(order(), 2, null)).isInstanceOf(RegionalRunInProgress.class);
        });
    }

    @Test
    void aRunThatDiedIsMarkedAndMakesRoom() {
        Tenant.run(Tenant.ROOT, () -> {
            long id = regionalRuns.start(order(), 2, null);
            database.sql("""
                            insert into background_job (task_name, task_instance, execution_time, picked, picked_by,
                                last_heartbeat, version)
                            values ('regional-assessment', ?, now(), true, 'gone', now() - interval '5 minutes', 1)
                            """).param("0/" + id).update();

            await(id, RegionalState.FAILED);
            assertThat(regionalRuns.view(id).problem()).isNotBlank();
            assertThatThrownBy(() -> regionalRuns.change(id, RegionalState.RUNNING, run -> {}))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(regionalRuns.start(order(), 2, null)).isGreaterThan(id);
        });
    }

    @Test
    void anInterruptedPublicationGoesOnWhereItStopped() {
        long id = Tenant.call(Tenant.ROOT, () -> jobs.start(order(), null));
        RegionalView found = await(id, RegionalState.DONE);
        Tenant.run(Tenant.ROOT, () -> regionalRuns.startPublishing(id, null));
        ChangeStamp signature = new ChangeStamp(null, found.startedAt(), null);
        Tenant.run(weak, () -> publication.handOver(id, found.basis(), found.warnings(), signature));
        Tenant.run(
                Tenant.ROOT,
                () -> regionalRuns.change(id, RegionalState.PUBLISHING, run -> run.stopPublishing("Остановка")));

        Tenant.run(Tenant.ROOT, () -> jobs.publish(id, null));
        await(id, RegionalState.PUBLISHED);
        Tenant.run(Tenant.ROOT, () -> jobs.publish(id, null));

        assertThat(Tenant.call(weak, () -> runs.standing(YEAR)).orElseThrow().number())
                .isEqualTo(1);
        assertThat(Tenant.call(strong, () -> runs.standing(YEAR)).orElseThrow().number())
                .isEqualTo(1);
        assertThat(database.sql("select count(*) from regional_result where regional_run_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheCuratorOfTheRegionMayAndOnlyWithRealValues() throws Exception {
        Town.Place place = town.found();
        for (Role role : List.of(Role.HEAD, Role.LEADER, Role.METHODIST, Role.ADMIN)) {
            mvc.perform(get("/assessment/regional").with(place.as(role)).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        RequestPostProcessor curator = place.as(Role.REGION);
        mvc.perform(get("/assessment/regional?year=abc&region=Нет&page=-3")
                        .with(curator)
                        .with(csrf()))
                .andExpect(status().isOk());
        for (String[] wrong : new String[][] {{"1999", region}, {"x", region}, {"" + YEAR, "Нигде"}, {"", ""}}) {
            String page = mvc.perform(post("/assessment/regional")
                            .param("year", wrong[0])
                            .param("region", wrong[1])
                            .with(curator)
                            .with(csrf()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains("Проверьте, что введено");
        }
        mvc.perform(get("/assessment/regional/987654321").with(curator).with(csrf()))
                .andExpect(status().isNotFound());
    }

    private RegionalRunRequest order() {
        return new RegionalRunRequest(region, YEAR, AssessmentRules.defaults());
    }

    private RegionalView await(long id, RegionalState state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Tenant.call(Tenant.ROOT, () -> regionalRuns.view(id)), view -> view.state() == state);
    }

    private long municipality(String name, int tenths) {
        long id = municipalities.add(name, region, YEAR).id();
        Tenant.run(
                id,
                () -> assessments.saveFigures(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> {
                            BigDecimal index = BigDecimal.valueOf(tenths + i, 1);
                            long school = schools.add(SchoolExample.named("" + i, "СОШ № " + i));
                            return new NewFigures(
                                    school, YEAR, index, null, BigDecimal.valueOf(5 - i, 1), index, index, 100, 0);
                        })
                        .toList()));
        return id;
    }
}
