package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.shared.installation.SiteAddress;

/** What every answer tells the browser, and that no redirect follows a forged host. */
@IntegrationTest
class SecurityHeaderTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SiteAddress site;

    @Test
    void noPageLeaksItsAddressOrLetsItselfBeFramed() {
        for (String path : List.of("/login", "/s", "/s/no-such-token", "/actuator/health")) {
            Visitor visitor = new Visitor(port).get(path);
            assertThat(visitor.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(visitor.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(visitor.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(visitor.header("Content-Security-Policy"))
                    .as(path)
                    .contains("frame-ancestors 'none'")
                    .contains("form-action 'self'");
            assertThat(visitor.header("Strict-Transport-Security"))
                    .as("without TLS nobody may be locked out")
                    .isNull();
        }
    }

    @Test
    void redirectsStayHereWhateverHostIsNamed() throws IOException {
        String asked = ask("GET", "/admin/accounts?q=x", "", "");
        assertThat(location(asked)).isEqualTo("/login");
        String cookie = found(asked, "Set-Cookie: (MNC=[^;]+)");
        String page = ask("GET", "/login", cookie, "");
        assertThat(page).doesNotContain("evil.example");
        String token = found(page, "name=\"_csrf\" value=\"([^\"]+)\"");
        String login = AccountExample.add(accounts, Role.ADMIN, null);
        String answer = ask(
                "POST",
                "/login",
                cookie,
                "username=" + login + "&password="
                        + java.net.URLEncoder.encode(AccountExample.PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                        + token);
        assertThat(location(answer)).isEqualTo("/admin/accounts?q=x");
        String signedIn = found(answer, "Set-Cookie: (MNC=[^;]+)");
        Optional<String> known = site.known();
        site.forget();
        try {
            assertThat(ask("GET", "/admin/installation", signedIn, ""))
                    .as("only here is what a browser says shown, to be confirmed by an administrator")
                    .contains("evil.example");
        } finally {
            known.ifPresent(site::confirm);
        }
    }

    /** By hand, since the client of the JDK lets nobody forge a host. */
    private String ask(String method, String path, String cookie, String body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request =
                    method + " " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                            + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String location(String answer) {
        return found(answer, "Location: (\\S+)");
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in\n" + text).isTrue();
        return matcher.group(1);
    }
}
