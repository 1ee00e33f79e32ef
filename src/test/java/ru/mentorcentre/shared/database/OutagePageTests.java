package ru.mentorcentre.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import ru.mentorcentre.IntegrationTest;

/** What a person reads while the database is away or the disk is full, and what of the typed is kept. */
@IntegrationTest
class OutagePageTests {

    private static final Exception AWAY =
            new RuntimeException(new SQLTransientConnectionException("Connection is not available"));

    @Autowired
    private OutageFilter filter;

    @Autowired
    private ServletContext servlets;

    @Test
    void whatWasTypedIsSentOnceMoreByOneClick() throws Exception {
        MockHttpServletRequest request = form();
        request.addParameter("fullName", "Школа «Ёлка» & \"кавычки\" <b>");
        request.addParameter("years", "2024", "2025");
        request.addParameter("_csrf", "token");

        MockHttpServletResponse response = broken(request, AWAY);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("База данных недоступна");
        assertThat(page.text()).contains("Данные на месте. Попробуйте через минуту.", "Номер происшествия");
        assertThat(page.select("form").attr("action")).isEqualTo("/schools?year=2025");
        assertThat(page.select("form").attr("method")).isEqualTo("post");
        assertThat(page.select("[name=fullName]").eachAttr("value")).containsExactly("Школа «Ёлка» & \"кавычки\" <b>");
        assertThat(page.select("[name=years]").eachAttr("value")).containsExactly("2024", "2025");
        assertThat(page.select("[name=_csrf]").attr("value")).isEqualTo("token");
        assertThat(page.select("[name=year]")).as("it stands in the address").isEmpty();
        assertThat(page.select("form button").text()).isEqualTo("Отправить ещё раз");
    }

    @Test
    void aPasswordStandsOnNoPage() throws Exception {
        MockHttpServletRequest request = form();
        request.addParameter("username", "leader");
        request.addParameter("password", "secret-secret");

        String page = broken(request, AWAY).getContentAsString();

        assertThat(page).doesNotContain("secret-secret").contains("введите снова");
        assertThat(Jsoup.parse(page).select("form")).isEmpty();
    }

    @Test
    void whatIsWrittenAlreadyIsNotSentAgain() throws Exception {
        MockHttpServletRequest request = form();
        request.addParameter("fullName", "Ёлка");
        new FinishedHandlers()
                .postHandle(request, new MockHttpServletResponse(), this, new ModelAndView("redirect:/schools/5"));

        Document page = Jsoup.parse(broken(request, AWAY).getContentAsString());

        assertThat(page.text()).contains("Отправленное записано");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void aConnectionLostInTheCommitLeavesADoubt() throws Exception {
        SQLException inCommit = new SQLException("An I/O error occurred", "08006");
        inCommit.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.postgresql.jdbc.PgConnection", "commit", "", 1)});
        MockHttpServletRequest request = form();
        request.addParameter("fullName", "Ёлка");
        request.addHeader("Referer", "http://localhost/schools/new?from=list");

        Document page =
                Jsoup.parse(broken(request, new RuntimeException(inCommit)).getContentAsString());

        assertThat(page.text()).contains("записалось ли отправленное");
        assertThat(page.select("main a").attr("href")).isEqualTo("/schools/new?from=list");
        assertThat(page.select("form button").text()).isEqualTo("Отправить ещё раз");
    }

    @Test
    void aFullDiskIsCalledByItsName() throws Exception {
        SQLException full = new SQLException("could not extend file", "53100");
        assertThat(broken(form(), new RuntimeException(full)).getContentAsString())
                .contains("На диске кончилось место");
        assertThat(broken(form(), new IOException("No space left on device")).getStatus())
                .isEqualTo(503);
    }

    @Test
    void aPartOfAPageIsAskedForAsAWholeOne() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(servlets, "GET", "/schools");
        request.setQueryString("q=лицей");
        request.addHeader("HX-Request", "true");

        MockHttpServletResponse response = broken(request, AWAY);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/schools?q=лицей");
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void anotherErrorIsNotMistakenForAnOutage() {
        assertThatThrownBy(() -> broken(form(), new ServletException("a mistake of ours")))
                .isInstanceOf(ServletException.class);
        assertThatThrownBy(() -> broken(form(), new RuntimeException(new SQLException("duplicate key", "23505"))))
                .hasRootCauseMessage("duplicate key");
    }

    private MockHttpServletRequest form() {
        MockHttpServletRequest request = new MockHttpServletRequest(servlets, "POST", "/schools");
        request.setQueryString("year=2025");
        request.addParameter("year", "2025");
        request.setContentType("application/x-www-form-urlencoded");
        return request;
    }

    private MockHttpServletResponse broken(MockHttpServletRequest request, Exception problem) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (inner, outer) -> {
            if (problem instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (problem instanceof IOException io) {
                throw io;
            }
            throw (ServletException) problem;
        });
        return response;
    }
}
