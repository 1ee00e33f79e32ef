package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.mentorcentre.IntegrationTest;

/** Whoever turns a request away, Tomcat, the firewall or a handler: a page of ours in Russian, with the house's headers. */
@IntegrationTest
class RefusedRequestTests {

    private static final int LONG = 18_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET /login?code=%ff&q=LONG, 400",
        "GET /s/%00, 400",
        "GET /s/%ff, 400",
        "GET /s/%zz, 400",
        "GET /../login, 400",
        "GET /login?q=[a], 400",
        "GET /a%2fb, 400",
        "GET /login;a=b, 400",
        "GET //login, 400",
        "FOO /login, 400",
        "TRACE /login, 405",
        "PUT /s/abc, 405",
        "GET /nowhere/at/all, 302",
        "GET /certificate/%25, 400"
    })
    void anAddressThatNobodyCanRead(String line, int status) throws IOException {
        check(send(line.replace("LONG", "a".repeat(LONG)), "", ""), status);
    }

    @ParameterizedTest
    @CsvSource({"code=%ff, 400", "code=%zz, 400", "code=LONG, 413"})
    void aBodyThatNobodyCanRead(String body, int status) throws IOException {
        String sent = body.replace("LONG", "a".repeat(2_500_000));
        String type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + sent.length() + "\r\n";
        check(send("POST /login", type, sent), status);
    }

    private static void check(String answer, int status) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("Content-Security-Policy: " + PageHeaders.CONTENT_POLICY)
                .containsOnlyOnce("X-Frame-Options: DENY")
                .containsOnlyOnce("X-Content-Type-Options: nosniff")
                .containsOnlyOnce("Referrer-Policy: same-origin");
        if (status >= 400) {
            assertThat(answer)
                    .contains("· Наставнический центр</title>")
                    .doesNotContain("Whitelabel", "Tomcat", "Bad Request");
        }
    }

    private String send(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            String request = line + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                    + headers + "\r\n";
            socket.getOutputStream().write((request + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
