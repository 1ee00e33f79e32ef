package ru.mentorcentre.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.assessment.comparison.RulePreview;
import ru.mentorcentre.assessment.comparison.RulePreviews;
import ru.mentorcentre.assessment.rules.SchoolResult;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.TypeRules;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.shared.persistence.Tenant;

/** A run is made once, published, approved once and never changed. */
@IntegrationTest
class RunTests {

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private Schools schools;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Runs runs;

    @Autowired
    private RunResultRepository results;

    @Autowired
    private Standings standings;

    @Autowired
    private RulePreviews previews;

    @Autowired
    private JdbcClient database;

    @Test
    void aRunKeepsWhatItFoundAndPublishesIt() {
        long here = municipality("Прогон 1");
        Tenant.run(here, () -> {
            fill(2024);
            long id = assessments.run(2024);
            RunView run = runs.view(id);
            assertThat(run.number()).isEqualTo(1);
            assertThat(run.basis().thresholds().results().count()).isEqualTo(5);
            List<RunResult> found = results.ofRun(id);
            assertThat(found).hasSize(5);
            SchoolResult best = found.get(4).result();
            assertThat(best.type()).isEqualTo(SchoolType.EFFECTIVE);
            assertThat(best.explain(run.basis()).level()).contains("0,6000 больше Q3 = 0,5000");
            assertThat(standings.ofYear(2024)).hasSize(5);
            assertThat(runs.view(assessments.run(2024)).number()).isEqualTo(2);
        });
    }

    @Test
    void aFormSentTwiceMakesOneRun() {
        long here = municipality("Прогон 2");
        Tenant.run(here, () -> {
            fill(2024);
            UUID token = UUID.randomUUID();
            long first = runs.make(2024, token, null).id();
            assertThat(runs.make(2024, token, null).id()).isEqualTo(first);
            assertThat(runs.standing(2024).orElseThrow().number()).isEqualTo(1);
        });
    }

    @Test
    void twoPeopleAtOnceMakeRunsOneAfterAnother() throws Exception {
        long here = municipality("Прогон 4");
        Tenant.run(here, () -> fill(2024));
        UUID token = UUID.randomUUID();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<RunView>> made = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                UUID own = i < 2 ? token : UUID.randomUUID();
                made.add(people.submit(() -> Tenant.call(here, () -> runs.make(2024, own, null))));
            }
            Set<Integer> numbers = new TreeSet<>();
            for (Future<RunView> one : made) {
                numbers.add(one.get().number());
            }
            assertThat(numbers).containsExactly(1, 2, 3);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void lookingAtOtherRulesStoresNothing() {
        long here = municipality("Прогон 5");
        Tenant.run(here, () -> {
            fill(2024);
            assessments.run(2024);
            AssessmentRules other = AssessmentRules.defaults().with(TypeRules.of(TypeRule.QUARTILE, TieRule.LOW));
            RulePreview preview = previews.of(2024, other);
            assertThat(preview.total()).isPositive();
            assertThat(preview.after().of(SchoolType.UNDEFINED)).isPositive();
            assertThat(runs.standing(2024).orElseThrow().number()).isEqualTo(1);
            assertThat(runs.standing(2024).orElseThrow().basis().rules()).isEqualTo(AssessmentRules.defaults());
            assertThat(standings.ofYear(2024)).noneMatch(school -> school.type() == SchoolType.UNDEFINED);
        });
    }

    @Test
    void theDatabaseRefusesToChangeARun() {
        long here = municipality("Прогон 3");
        long id = Tenant.call(here, () -> {
            fill(2024);
            return assessments.run(2024);
        });

        for (String change : List.of(
                "update run_result set level = 'LOW' where run_id = " + id,
                "delete from run_result where run_id = " + id,
                "update classification_run set schools = 1 where id = " + id,
                "delete from classification_run where id = " + id,
                "truncate classification_run cascade")) {
            assertThatThrownBy(() -> database.sql(change).update()).hasMessageContaining("A run is a snapshot");
        }
        Tenant.run(here, () -> runs.approve(2024, id, null));
        assertThatThrownBy(() -> database.sql(
                                "update classification_run set approved_by_id = null, approved_at = now() where id = "
                                        + id)
                        .update())
                .hasMessageContaining("A run is a snapshot");
        assertThat(Tenant.call(here, () -> runs.view(id)).isApproved()).isTrue();
    }

    private void fill(int year) {
        for (int i = 1; i <= 5; i++) {
            long school = schools.add(SchoolExample.named("" + i, "СОШ № " + i));
            BigDecimal index = new BigDecimal("0.1").multiply(BigDecimal.valueOf(i + 1));
            assessments.saveFigures(List.of(
                    new NewFigures(school, year, index, null, index, index, index, 100, i),
                    new NewFigures(school, year - 1, index, null, index, index, index, 100, i)));
        }
    }

    private long municipality(String name) {
        return municipalities.add(name, "Испытания расчёта", 2025).id();
    }
}
