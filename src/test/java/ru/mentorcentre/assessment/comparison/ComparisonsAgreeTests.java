package ru.mentorcentre.assessment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.profile.CentreProfile;
import ru.mentorcentre.profile.Profiles;
import ru.mentorcentre.profile.RiskRules;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Random districts with gaps and switched rules: home, year page, movement, comparison of runs, what-if and export say of
 * two years what one independent count over the stored results says, and each number equals the list that it opens.
 */
@IntegrationTest
class ComparisonsAgreeTests {

    private static final int ROUNDS = 8;
    private static final List<String> ZONES =
            List.of("instability", "exam_divergence", "part_time_study", "advanced_below_mean");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Profiles profiles;

    @Autowired
    private RulePreviews previews;

    @Autowired
    private JdbcClient database;

    @RepeatedTest(ROUNDS)
    void everyPageCountsAlike(RepetitionInfo round) throws Exception {
        Random random = new Random(round.getCurrentRepetition());
        Town.Place place = town.found();
        AssessmentRules second = rules(random);
        Tenant.run(place.id(), () -> {
            fill(random);
            profiles.save(centre(rules(random)));
            assessments.run(2023);
            profiles.save(centre(second));
            assessments.run(2024);
        });
        Map<Long, Map<String, Object>> then = results(place.id(), 2023);
        Map<Long, Map<String, Object>> now = results(place.id(), 2024);

        int types = both(
                then, now, (a, b) -> isTyped(a) && isTyped(b) && !a.get("type").equals(b.get("type")));
        int entered =
                both(then, now, (a, b) -> ZONES.stream().anyMatch(zone -> is(a, zone, "NO") && is(b, zone, "YES")));
        int left = both(then, now, (a, b) -> ZONES.stream().anyMatch(zone -> is(a, zone, "YES") && is(b, zone, "NO")));
        int levels = both(
                then,
                now,
                (a, b) -> a.get("level") != null
                        && b.get("level") != null
                        && !a.get("level").equals(b.get("level")));

        Document year = page(place, "/assessment/2024");
        assertThat(figure(year, "what=TYPE")).isEqualTo(types);
        assertThat(figure(year, "what=LEVEL")).isEqualTo(levels);
        assertThat(figure(year, "what=ENTERED")).isEqualTo(entered);
        assertThat(figure(year, "what=LEFT")).isEqualTo(left);
        for (Element tile : year.select("a.figure")) {
            opensAsMany(place, tile);
        }
        String comparison =
                year.select("a.figure[href*='what=TYPE']").attr("href").replace("&what=TYPE", "");
        for (Element tile : page(place, comparison).select("a.figure")) {
            opensAsMany(place, tile);
        }
        Document home = page(place, "/?year=2024");
        for (Element tile : home.select("a.figure[href^='/schools?']")) {
            opensAsMany(place, tile);
        }
        assertThat(listed(page(place, "/assessment/2024/movement?from=2023&change=ENTERED")))
                .isEqualTo(entered);
        assertThat(listed(page(place, "/assessment/2024/movement?from=2023&change=LEFT")))
                .isEqualTo(left);
        assertThat(listed(page(place, "/assessment/2024/movement?from=2023&change=TYPE")))
                .isEqualTo(types);
        assertThat(home.select(".attention").text().contains("зоны риска, где не были")
                        || home.select(".attention").text().contains("зону риска, где не была"))
                .isEqualTo(entered > 0);
        exportTellsWhatIsNotKnown(place, now);
        whatIfForetellsTheComparison(place, rules(random));
    }

    /** Rules tried and then saved: what was foretold of the schools is what the comparison of both runs finds. */
    private void whatIfForetellsTheComparison(Town.Place place, AssessmentRules other) throws Exception {
        RulePreview preview = Tenant.call(place.id(), () -> previews.of(2024, other));
        long before = latest(place.id());
        Tenant.run(place.id(), () -> {
            profiles.save(centre(other));
            assessments.run(2024);
        });
        Document page = page(place, "/assessment/runs/comparison?first=" + before + "&second=" + latest(place.id()));
        assertThat(listed(page)).isEqualTo(preview.total());
        assertThat(figure(page, "what=SILENT")).isEqualTo(preview.silent());
    }

    private void exportTellsWhatIsNotKnown(Town.Place place, Map<Long, Map<String, Object>> now) throws Exception {
        String csv = mvc.perform(get("/schools/export.csv?year=2024&closed=ANY").with(place.as(Role.METHODIST)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        long unknown = 0;
        long in = 0;
        try (CSVParser rows = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv.replace("\uFEFF", "")))) {
            for (CSVRecord row : rows) {
                unknown += row.get("Зоны, где мало данных").contains("Нестабильность") ? 1 : 0;
                in += row.get("Зоны риска").contains("Нестабильность") ? 1 : 0;
                assertThat(row.get("Зоны риска").isBlank())
                        .isEqualTo(row.get("Тип").isBlank());
            }
        }
        assertThat(unknown).isEqualTo(count(now, "INSUFFICIENT_DATA"));
        assertThat(in).isEqualTo(count(now, "YES"));
    }

    private static long count(Map<Long, Map<String, Object>> results, String instability) {
        return results.values().stream()
                .filter(row -> is(row, "instability", instability))
                .count();
    }

    private static CentreProfile centre(AssessmentRules rules) {
        CentreProfile silent = CentreProfile.defaults();
        return new CentreProfile(rules, silent.mentoring(), silent.centre(), silent.satisfaction(), silent.health());
    }

    /** Each criterion on or off. */
    private static AssessmentRules rules(Random random) {
        RiskRules silent = RiskRules.defaults();
        return AssessmentRules.defaults()
                .with(new RiskRules(
                        random.nextInt(3) > 0,
                        silent.instabilityBase(),
                        random.nextInt(3) > 0,
                        silent.examMetric(),
                        silent.examRatio(),
                        random.nextInt(3) > 0,
                        silent.partTimePopulation(),
                        random.nextInt(3) > 0,
                        silent.advancedBase()));
    }

    private void fill(Random random) {
        List<Long> ids = new ArrayList<>();
        for (int number = 1; number <= 14; number++) {
            NewSchool ordinary = SchoolExample.named("" + number, "СОШ № " + number);
            ids.add(schools.add(
                    number % 5 == 0
                            ? SchoolExample.of("" + number, "Гимназия № " + number, SchoolKind.GYMNASIUM, false)
                            : ordinary));
        }
        List<NewFigures> figures = new ArrayList<>();
        for (int year = 2021; year <= 2024; year++) {
            for (long id : ids) {
                if (random.nextInt(9) > 0) {
                    figures.add(figures(id, year, random));
                }
            }
        }
        assessments.saveFigures(figures);
        close(ids.get(3), LocalDate.of(2024, 6, 30));
        close(ids.get(6), LocalDate.of(2023, 8, 31));
        close(ids.get(8), LocalDate.of(2022, 8, 31));
    }

    private void close(long school, LocalDate lastDay) {
        database.sql("update school set closed_on = ?, closure_reason = 'Присоединена' where id = ?")
                .params(lastDay, school)
                .update();
    }

    private static NewFigures figures(long id, int year, Random random) {
        int pupils = 100 + random.nextInt(300);
        return new NewFigures(
                id,
                year,
                share(random),
                null,
                share(random),
                share(random),
                share(random),
                random.nextInt(7) == 0 ? null : pupils,
                random.nextInt(7) == 0 ? null : random.nextInt(3) * pupils / 4);
    }

    private static BigDecimal share(Random random) {
        return random.nextInt(7) == 0 ? null : BigDecimal.valueOf(100 + random.nextInt(800), 3);
    }

    private Map<Long, Map<String, Object>> results(long municipality, int year) {
        return database.sql("""
                        select r.* from run_result r join classification_run c on c.id = r.run_id
                        where c.municipality_id = ? and c.year = ?""").params(municipality, year).query().listOfRows().stream()
                .collect(Collectors.toMap(row -> (Long) row.get("school_id"), row -> row));
    }

    private long latest(long municipality) {
        return database.sql("select max(id) from classification_run where municipality_id = ? and year = 2024")
                .param(municipality)
                .query(Long.class)
                .single();
    }

    private static int both(
            Map<Long, Map<String, Object>> then,
            Map<Long, Map<String, Object>> now,
            BiPredicate<Map<String, Object>, Map<String, Object>> differ) {
        return (int) now.entrySet().stream()
                .filter(one -> then.containsKey(one.getKey()) && differ.test(then.get(one.getKey()), one.getValue()))
                .count();
    }

    private static boolean isTyped(Map<String, Object> row) {
        return !row.get("type").equals("UNDEFINED");
    }

    private static boolean is(Map<String, Object> row, String zone, String finding) {
        return finding.equals(row.get(zone));
    }

    private void opensAsMany(Town.Place place, Element tile) throws Exception {
        String number = tile.select("b").text();
        if (!number.equals("—")) {
            assertThat(listed(page(place, tile.attr("href"))))
                    .as(tile.attr("href"))
                    .isEqualTo(Integer.parseInt(number));
        }
    }

    private static int figure(Document page, String link) {
        Element tile = page.select("a.figure[href*='" + link + "']").first();
        return tile == null ? 0 : Integer.parseInt(tile.select("b").text());
    }

    /** How many rows the list has; none where it says so. */
    private static int listed(Document page) {
        String count = page.select(".list-count").text().replaceAll("\\D.*", "");
        return count.isEmpty() ? 0 : Integer.parseInt(count);
    }

    private Document page(Town.Place place, String url) throws Exception {
        return Jsoup.parse(mvc.perform(get(url).with(place.as(Role.METHODIST)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
