package ru.mentorcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Behind a proxy with TLS and without one, as an administrator sets it: cookies, HSTS, whom forwarded headers are believed. */
@IntegrationTest
class AddressProcessTests {

    private static final String FAR = "203.0.113.7";

    @Autowired
    private JdbcClient database;

    @Value("${spring.datasource.url}")
    private String url;

    @Value("${spring.datasource.username}")
    private String username;

    @Value("${spring.datasource.password}")
    private String password;

    @TempDir
    private Path data;

    private Map<String, String> environment(String... more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", username,
                "SPRING_DATASOURCE_PASSWORD", password));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return environment;
    }

    @Test
    void anAddressThatIsNoneIsRefusedInOneLine() throws Exception {
        RunningCentre wrong = RunningCentre.launch(data, "", environment("MENTORCENTRE_SITE", "mnc.example.ru"));
        assertThat(wrong.exitCode()).isNotZero();
        assertThat(wrong.log())
                .contains("MENTORCENTRE_SITE=mnc.example.ru не подходит: нужен полный адрес, с http:// или https://")
                .doesNotContain("\tat ");
    }

    @Test
    void behindAProxyOnThisComputerTheCookieIsSecureWhereTheBrowserSpeaksTls() throws Exception {
        try (RunningCentre centre =
                RunningCentre.start(data, "demo", environment("SERVER_FORWARD_HEADERS_STRATEGY", "native"))) {
            HttpResponse<String> tls = get(centre, "/login", "X-Forwarded-Proto", "https", "X-Forwarded-For", FAR);
            assertThat(cookie(tls)).contains("Secure").contains("HttpOnly").contains("SameSite=Lax");
            assertThat(tls.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(header -> assertThat(header).contains("max-age=31536000"));
            assertThat(signIn(centre, tls, "methodist", "X-Forwarded-Proto", "https")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/");

            HttpResponse<String> plain = get(centre, "/login");
            assertThat(cookie(plain)).doesNotContain("Secure");
            assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(signIn(centre, plain, "methodist").headers().firstValue("Location"))
                    .as("without TLS one signs in as well")
                    .hasValue("/");

            HttpResponse<String> failed = get(centre, "/login", "X-Forwarded-For", FAR);
            signIn(centre, failed, "nobody.behind.tls", "X-Forwarded-For", FAR);
            assertThat(lastFailure()).isEqualTo(FAR);
        }
    }

    @Test
    void nobodyElseIsBelievedAndAnHttpsSiteIsSecureAnyway() throws Exception {
        try (RunningCentre centre = RunningCentre.start(
                data,
                "demo",
                environment(
                        "SERVER_FORWARD_HEADERS_STRATEGY", "native",
                        "MENTORCENTRE_PROXIES", "10.9.8.7/32",
                        "MENTORCENTRE_SITE", "https://mnc.example.org/"))) {
            HttpResponse<String> login = get(centre, "/login");
            assertThat(cookie(login)).contains("Secure");
            assertThat(login.headers().firstValue("Strict-Transport-Security")).isPresent();
            signIn(centre, login, "nobody.unbelieved", "X-Forwarded-For", FAR);
            assertThat(lastFailure()).startsWith("127.");
        }
    }

    private String lastFailure() {
        return database.sql(
                        "select ip from audit_entry where action = 'LOG_IN_FAILED' order by at desc, id desc limit 1")
                .query(String.class)
                .single();
    }

    private static HttpResponse<String> get(RunningCentre centre, String path, String... headers) throws Exception {
        return send(HttpRequest.newBuilder(centre.uri(path)), headers);
    }

    /** With the cookie of the page, whether or not it is only for TLS. */
    private static HttpResponse<String> signIn(
            RunningCentre centre, HttpResponse<String> page, String login, String... headers) throws Exception {
        String token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
        return send(
                HttpRequest.newBuilder(centre.uri("/login"))
                        .header("Cookie", cookie(page).split(";")[0])
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + login + "&password=demo-demo&_csrf="
                                + URLEncoder.encode(token, StandardCharsets.UTF_8))),
                headers);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) throws Exception {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("MNC="))
                .findFirst()
                .orElse("");
    }
}
