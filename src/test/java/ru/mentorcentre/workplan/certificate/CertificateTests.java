package ru.mentorcentre.workplan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.centre.CentreFunction;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.centre.NewCentreMember;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.workplan.PlannedMeeting;

/** Certificates of those who were there, and what a stranger learns by the number of one. */
@IntegrationTest
class CertificateTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private PlannedMeeting meeting;
    private long holder;
    private String date;
    private final String address = "198.51.100." + ADDRESSES.incrementAndGet();

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        holder = meeting.educator(meeting.first, "Сидорова");
        meeting.educator(meeting.second, "Непришедшая");
        date = meeting.session(meeting.today, "hours", "4");
        meeting.send(date + "/participants/audience", meeting.methodist);
        meeting.send(date + "/attendance", meeting.methodist, "came", "" + meeting.row(holder));
    }

    @Test
    void whoWasThereGetsOne() throws Exception {
        meeting.send(date + "/certificates", meeting.methodist);
        Document page = meeting.page(date + "/certificates", meeting.methodist);
        assertThat(page.select("tbody tr")).hasSize(1);
        String number = number();
        assertThat(number).matches(meeting.today.getYear() + "-[0-9A-Z]{5}-[0-9A-Z]{5}");
        meeting.sent(date + "/certificates", meeting.methodist)
                .andExpect(flash().attribute("flashWarning", containsString("уже с сертификатами")));
        assertThat(number()).as("given once").isEqualTo(number);
        assertThat(word(date + "/certificates/all.docx", meeting.methodist))
                .contains(number, "Сидорова Анна Петровна", "«Круглый стол»", "4\u00a0академических часа")
                .doesNotContain("Непришедшая");
        UserDetails self = meeting.signingIn(Role.MENTOR, holder);
        String own = "/plan/own/certificates/" + meeting.row(holder);
        assertThat(meeting.page(own, self).text()).contains(number, "Сидорова Анна Петровна");
        assertThat(word(own + "/document.docx", self)).contains(number);
        assertThat(meeting.page(date + "/certificates/print", meeting.methodist).select(".certificate"))
                .hasSize(1);
        UserDetails other = meeting.signingIn(Role.MENTOR, meeting.educator(meeting.second, "Чужая"));
        meeting.asked(own, other).andExpect(status().isNotFound());
        meeting.asked(own + "/document.docx", other).andExpect(status().isNotFound());
        assertThat(meeting.page(own, meeting.person(Role.CURATOR, meeting.first))
                        .text())
                .contains(number);
        meeting.asked(own, meeting.person(Role.CURATOR, meeting.second)).andExpect(status().isNotFound());
    }

    @Test
    void aStrangerLearnsThatItIsValidAndNoMore() {
        meeting.send(date + "/certificates", meeting.methodist);
        String number = number();
        String page = checked("/certificate/" + number, 200);
        assertThat(Jsoup.parse(page).text().replace('\u00a0', ' '))
                .contains("Сертификат действителен", "Круглый стол", "А. П. С.", "Наставнический центр".toLowerCase())
                .doesNotContain("Сидоров", "Анна", "Первая школа");
        String russian =
                number.toLowerCase().replace("-", " ").replace('a', 'а').replace('e', 'е');
        assertThat(checked("/certificate?number=" + russian, 200)).contains("Сертификат действителен");
        assertThat(checked("/certificate/2020-AAAAA-AAAAA", 404)).contains("Сертификата с таким номером нет");
        assertThat(checked("/certificate", 200)).contains("Номер сертификата");
        for (int i = 0; i < 20; i++) {
            checked("/certificate/guess" + i, i < 19 ? 404 : 429);
        }
        assertThat(checked("/certificate/" + number, 429)).doesNotContain("действителен");
    }

    @Test
    void itIsRevokedOnlyWhenThatWasAsked() throws Exception {
        meeting.send(date + "/certificates", meeting.methodist);
        String number = number();
        String asked = meeting.sent(date + "/attendance", meeting.methodist, "shown", row(), "before", row())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
        assertThat(asked).contains("Отозвать сертификаты?", number, "Сидорова Анна Петровна");
        assertThat(checked("/certificate/" + number, 200))
                .as("so far asked only")
                .contains("действителен");
        meeting.sent(date + "/attendance", meeting.methodist, "shown", row(), "before", row(), "revoked", row())
                .andExpect(flash().attribute("flash", containsString("Отозван 1\u00a0сертификат")));
        String day = Day.of(meeting.today);
        String page = checked("/certificate/" + number, 200);
        assertThat(page).contains("Сертификат отозван " + day).doesNotContain("действителен", "Сидоров");
        meeting.sent(date + "/participants/" + row() + "/removal", meeting.methodist)
                .andExpect(flash().attribute("flashError", containsString("остаётся в списке")));
        meeting.send(date + "/attendance", meeting.methodist, "shown", row(), "came", row());
        assertThat(checked("/certificate/" + number, 200)).as("stays so").contains("отозван");
        meeting.sent(date + "/certificates", meeting.methodist)
                .andExpect(flash().attribute("flash", "Выдан 1\u00a0сертификат"));
        String fresh = meeting.page(date + "/certificates", meeting.methodist)
                .select("td[data-label=Номер]")
                .text();
        assertThat(fresh).isNotEqualTo(number);
        assertThat(checked("/certificate/" + fresh, 200)).contains("Сертификат действителен");
        assertThat(checked("/certificate/" + number, 200)).contains("отозван " + day);
        assertThat(meeting.page(date + "/certificates", meeting.methodist)
                        .select("#revoked-title + ul")
                        .text())
                .contains(number, "отозван " + day);
    }

    @Test
    void theSignatureStandsInTheMiddleWithTheLeadersName() throws Exception {
        meeting.send(date + "/certificates", meeting.methodist);
        assertThat(word(date + "/certificates/all.docx", meeting.methodist)).contains("/____________________/");
        meeting.within(() -> meeting.bean(CentreMembers.class)
                .add(new NewCentreMember(
                        "Петрова Мария Ивановна", null, null, CentreFunction.LEADER, meeting.today, null, null)));
        byte[] file = meeting.asked(date + "/certificates/all.docx", meeting.methodist)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs())
                    .filteredOn(one -> one.getText().startsWith("Руководитель центра"))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
                        assertThat(one.getText()).contains("Петрова Мария Ивановна");
                    });
        }
        assertThat(meeting.page(date + "/certificates/print", meeting.methodist)
                        .select(".certificate-sign")
                        .text())
                .contains("Петрова Мария Ивановна");
    }

    @Test
    void numbersAreReadAsPeopleTypeThem() {
        assertThat(CertificateNumber.read("2026-ab7k3-pxt9h")).isEqualTo("2026-AB7K3-PXT9H");
        assertThat(CertificateNumber.read(" 2026 АВ7К3 РХТ9Н ")).isEqualTo("2026-AB7K3-PXT9H");
        assertThat(CertificateNumber.read("2026-OIL00-00000")).isEqualTo("2026-01100-00000");
        assertThat(CertificateNumber.read("2026-AB7K3-PXT9")).isNull();
        assertThat(CertificateNumber.read("")).isNull();
        assertThat(CertificateNumber.fresh(2026)).isNotEqualTo(CertificateNumber.fresh(2026));
        assertThat(CertificateNumber.read(CertificateNumber.fresh(2026))).isNotNull();
    }

    private String row() {
        return String.valueOf(meeting.row(holder));
    }

    private String number() {
        return meeting.page(date + "/certificates", meeting.methodist)
                .select("td[data-label=Номер]")
                .text();
    }

    private String checked(String path, int status) {
        try {
            MockHttpServletResponse answer = mvc.perform(get(path.replaceFirst("\\?.*", ""))
                            .queryParam("number", path.contains("?") ? path.replaceFirst(".*=", "") : "")
                            .with(one -> {
                                if (!path.contains("?")) {
                                    one.removeParameter("number");
                                }
                                one.setRemoteAddr(address);
                                return one;
                            }))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(status);
            return new String(answer.getContentAsByteArray(), UTF_8);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private String word(String path, UserDetails who) throws Exception {
        byte[] file = meeting.asked(path, who)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }
}
