package ru.mentorcentre.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.access.NewAccount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.shared.persistence.Tenant;

/** Measures the budgets of design §8 that concern schools and their assessment. */
@IntegrationTest
class Benchmark {

    private static final String PASSWORD = "bench-bench";
    private static final int TIMES = 200;
    private static final int FEW = 1_000;
    private static final int MANY = 40_000;
    private static final int EXPORTED = 100_000;
    private static final int IMPORTED = 5_000;

    private static final List<String> PAGES = List.of(
            "/",
            "/schools",
            "/schools?q=1&sort=-name",
            "/schools/{id}",
            "/schools/{id}/figures",
            "/schools/{id}/classification",
            "/assessment/2025",
            "/assessment/2025/figures",
            "/assessment/2025/picture");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Assessments assessments;

    private final Report report = new Report();

    @Test
    void measure() throws Exception {
        Filling filling = new Filling(sql);
        filling.upTo(FEW);
        Tenant.call(Filling.FIRST, () -> assessments.run(Filling.YEAR));
        Browserless user = methodist("bench-list", Filling.FIRST);
        pages(user); // else the first figures would be those of a program that has just been started
        Map<String, Double> few = pages(user);
        filling.upTo(MANY);
        Map<String, Double> many = pages(user);
        many.forEach((page, time) -> report.compared(
                "`" + page + "`, " + MANY + " schools in the database",
                time,
                FEW + " schools",
                few.get(page),
                "1.5 times"));
        list("school list of a district of 40 schools", many.get("/schools"), Filling.FIRST);
        long large = filling.oneDistrict(MANY);
        list(
                "school list of a district of 40,000 schools",
                Measure.median(TIMES, page(methodist("bench-large", large), "/schools")),
                large);
        recalculation(large);
        export(filling.oneDistrict(EXPORTED));
        imports(filling.oneDistrict(10));
        weight(user);
        report.write(Path.of("docs/benchmark.md"));
    }

    private Map<String, Double> pages(Browserless user) throws Exception {
        Map<String, Double> times = new LinkedHashMap<>();
        for (String page : PAGES) {
            times.put(page, Measure.median(TIMES, page(user, page.replace("{id}", String.valueOf(Filling.FIRST)))));
        }
        return times;
    }

    private static Callable<?> page(Browserless user, String path) {
        return () -> user.get(path);
    }

    private void list(String what, double request, long district) throws Exception {
        report.compared(what + ", whole request", request, "its own SQL run bare", bareList(district), "3 times");
    }

    private double bareList(long district) throws Exception {
        return Measure.median(TIMES, () -> {
            sql.queryForObject(
                    "select count(*) from school s where s.municipality_id = ? and s.closed_on is null",
                    Long.class,
                    district);
            return sql.queryForList("""
                    select s.id, s.code, s.short_name, s.kind, s.rural, s.pupils, st.level, st.type, st.instability,
                           st.exam_divergence, st.part_time_study, st.advanced_below_mean, st.stable_high, st.stable_low,
                           st.results_index, st.welfare_index,
                           exists (select from listing l where l.municipality_id = s.municipality_id
                                   and l.school_id = s.id and l.kind = 'LOW_RESULTS') low,
                           exists (select from listing l where l.municipality_id = s.municipality_id
                                   and l.school_id = s.id and l.kind = 'HARD_CONDITIONS') hard
                    from school s left join school_standing st on st.municipality_id = s.municipality_id
                         and st.school_id = s.id and st.year = 2025
                    where s.municipality_id = ? and s.closed_on is null
                    order by s.short_name, s.id limit 25
                    """, district);
        });
    }

    private void recalculation(long district) throws Exception {
        sql.execute("create table bench_result (like run_result including all,"
                + " foreign key (municipality_id, run_id) references classification_run (municipality_id, id),"
                + " foreign key (municipality_id, school_id) references school (municipality_id, id))");
        long first = Tenant.call(district, () -> assessments.run(Filling.YEAR));
        AtomicLong run = new AtomicLong(Filling.FIRST);
        double bare = Measure.median(
                3,
                () -> sql.update(
                        BareClassification.SQL, Filling.YEAR, district, copyOfRun(first, run.incrementAndGet())));
        double ours = Measure.median(3, () -> Tenant.call(district, () -> assessments.run(Filling.YEAR)));
        report.compared(
                "classification of 40,000 schools × 3 years, stored and published",
                ours,
                "one bare SQL statement storing the same columns under the same constraints",
                bare,
                "3 times");
    }

    /** A run for bare results to belong to; gives its id. */
    private long copyOfRun(long run, long copy) {
        sql.update(
                "insert into classification_run select (jsonb_populate_record(r, jsonb_build_object('id', ?, 'number', ?))).*"
                        + " from classification_run r where id = ?",
                copy,
                copy - Filling.FIRST + 1000,
                run);
        return copy;
    }

    private void export(long district) throws Exception {
        Browserless user = methodist("bench-export", district);
        for (String format : List.of("xlsx", "csv")) {
            double time = Measure.once(() -> user.drain("/schools/export." + format));
            report.alone("export of 100,000 schools, ." + format, Report.ms(time), "streaming, heap 256 MB");
        }
    }

    private void imports(long district) throws Exception {
        Browserless user = methodist("bench-import", district);
        String header = "Код;Полное наименование;Краткое наименование;Вид;Местность;Обучающихся\n";
        byte[] file = IntStream.range(0, IMPORTED)
                .mapToObj("Ш%1$d;Средняя школа № %1$d;СОШ № %1$d;СОШ;село;200"::formatted)
                .collect(Collectors.joining("\n", header, "\n"))
                .getBytes(StandardCharsets.UTF_8);
        String[] preview = new String[1];
        double shown = Measure.once(() -> preview[0] = user.upload("/schools/import", "schools.csv", file));
        double applied = Measure.once(() -> user.post(preview[0], preview[0], confirmation(user, preview[0])));
        report.alone(
                "import of 5,000 schools, preview and apply",
                Report.ms(shown) + " + " + Report.ms(applied),
                "10 s, heap 256 MB");
    }

    private static Map<String, String> confirmation(Browserless user, String preview) throws Exception {
        return Jsoup.parse(user.get(preview)).select("form[action$=" + preview + "] input[name]").stream()
                .filter(input -> !input.attr("name").equals("_csrf"))
                .collect(Collectors.toMap(input -> input.attr("name"), input -> input.val()));
    }

    private void weight(Browserless user) throws Exception {
        String page = user.get("/schools");
        long own = user.weight("/schools");
        long assets = 0;
        for (var element : Jsoup.parse(page).select("link[href], script[src]")) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assets += user.weight(address);
        }
        report.alone("first load of the school list, compressed", (own + assets) / 1024 + " KB", "200 KB");
        report.alone("later loads of it", own / 1024 + " KB", "30 KB");
    }

    private Browserless methodist(String login, long municipality) throws Exception {
        accounts.add(new NewAccount(login, "Мария Измерова", Set.of(Role.METHODIST), municipality, null), PASSWORD);
        Browserless user = new Browserless(port);
        user.signIn(login, PASSWORD);
        return user;
    }
}
