package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A municipality moves by the two commands from an external database into the embedded one of another installation, while
 * both programs run, and people work on there.
 */
@IntegrationTest
class MunicipalityMoveTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private UserDetailsService users;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String username;

    @Value("${spring.datasource.password}")
    private String password;

    @Value("${mentorcentre.data}")
    private Path folder;

    @Value("${mentorcentre.keys}")
    private Path keys;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @TempDir
    private Path files;

    @Test
    void peopleWorkOnInAnotherInstallation() throws Exception {
        Path file = files.resolve("district.zip");
        RunningCentre written = RunningCentre.launch(
                folder,
                "",
                Map.of(
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", username,
                        "SPRING_DATASOURCE_PASSWORD", password),
                "export-municipality",
                database.sql("select municipality_id::text from account where login = 'leader'")
                        .query(String.class)
                        .single(),
                file.toString());
        assertThat(written.exitCode()).as(written.log()).isZero();
        assertThat(written.log())
                .contains("выгружены", "Не выгружено:", "survey-", "-links.key")
                .doesNotContain("\tat ");

        try (RunningCentre centre = RunningCentre.start(data, "", Map.of())) {
            RunningCentre loaded = load(file);
            assertThat(loaded.exitCode()).as(loaded.log()).isZero();
            assertThat(loaded.log())
                    .contains("загружены", "Ключей опросов здесь нет")
                    .doesNotContain("\tat ");
            List<String> missing = loaded.log()
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.matches("survey-\\S+\\.key"))
                    .toList();
            assertThat(missing).hasSizeGreaterThanOrEqualTo(2);
            for (String key : missing) {
                Files.createDirectories(data.resolve("keys"));
                Files.copy(keys.resolve(key), data.resolve("keys").resolve(key));
            }
            RunningCentre again = load(file);
            assertThat(again.exitCode()).as(again.log()).isEqualTo(3);
            assertThat(again.log()).contains("здесь уже есть").doesNotContain("\tat ");

            pagesOpen(centre);
            theSameLinkLeadsToTheSamePerson(centre);
            aRunIsMade(centre);
        }
    }

    private RunningCentre load(Path file) {
        return RunningCentre.launch(data, "", Map.of(), "import-municipality", file.toString());
    }

    private void pagesOpen(RunningCentre centre) throws Exception {
        HttpClient leader = RunningCentre.visitor();
        centre.signIn(leader, "leader");
        for (String page : List.of(
                "/",
                "/schools",
                "/assessment",
                "/assessment/picture",
                "/staff",
                "/requests",
                "/mentors",
                "/matching",
                "/mentorships",
                "/surveys",
                "/centre")) {
            HttpResponse<String> answer = centre.get(leader, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            // the assessment leads on to its year
            assertThat(answer.uri().getPath()).matches(page.replace("/assessment", "/assessment/\\d{4}"));
        }
        for (String list : List.of("/schools", "/staff", "/mentors", "/mentorships", "/surveys", "/matching")) {
            String card = Jsoup.parse(centre.get(leader, list).body())
                    .select("main a[href~=^" + list + "/\\d+$]")
                    .attr("href");
            assertThat(card).as("a card of " + list).isNotEmpty();
            HttpResponse<String> answer = centre.get(leader, card);
            assertThat(answer.statusCode()).as(card).isEqualTo(200);
        }
        String results =
                Jsoup.parse(centre.get(leader, "/surveys").body()).select("main a[href~=^/surveys/\\d+$]").stream()
                        .map(link -> link.attr("href"))
                        .map(survey -> status(centre, leader, survey + "/results"))
                        .collect(Collectors.joining(","));
        assertThat(results).matches("(200|404)(,(200|404))*").contains("200");
    }

    private static String status(RunningCentre centre, HttpClient visitor, String path) {
        try {
            return String.valueOf(centre.get(visitor, path).statusCode());
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void theSameLinkLeadsToTheSamePerson(RunningCentre centre) throws Exception {
        HttpClient mentor = RunningCentre.visitor();
        centre.signIn(mentor, "mentor");
        List<String> here = links(Jsoup.parse(centre.get(mentor, "/surveys/own").body()));
        List<String> there =
                links(Jsoup.parse(mvc.perform(get("/surveys/own").with(user(users.loadUserByUsername("mentor"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)));
        assertThat(here).isNotEmpty().isEqualTo(there);
        HttpResponse<String> sheet = centre.get(RunningCentre.visitor(), here.get(0));
        assertThat(sheet.statusCode()).isEqualTo(200);
    }

    private static List<String> links(Document page) {
        return page.select("a[href^=/s/]").stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    private void aRunIsMade(RunningCentre centre) throws Exception {
        HttpClient methodist = RunningCentre.visitor();
        centre.signIn(methodist, "methodist");
        HttpResponse<String> page = centre.get(methodist, "/assessment");
        Element form = Jsoup.parse(page.body()).select("form.run-form").first();
        String fields = form.select("input[name]").stream()
                .map(input -> input.attr("name") + "=" + URLEncoder.encode(input.attr("value"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI action = page.uri().resolve(form.attr("action"));
        HttpResponse<String> made = methodist.send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(made.uri().getPath()).matches("/assessment/\\d{4}/runs/\\d+");
        assertThat(made.body()).contains("Расчёт");
    }
}
