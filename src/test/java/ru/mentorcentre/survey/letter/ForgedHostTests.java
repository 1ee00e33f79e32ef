package ru.mentorcentre.survey.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestMail;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.installation.SiteAddress;
import ru.mentorcentre.shared.office.QrPath;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.survey.campaign.CampaignService;
import ru.mentorcentre.survey.invitation.Campaign;
import ru.mentorcentre.survey.invitation.Polled;

/** Whatever a request says of its host, links lead to the known address or nowhere. */
@IntegrationTest
class ForgedHostTests {

    private static final String EVIL = "evil.example";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SiteAddress site;

    private Polled town;
    private UserDetails methodist;
    private long campaign;

    @BeforeEach
    void openASurvey() throws Exception {
        town = new Polled(context);
        long school = town.school("1", "Школа подделок");
        campaign = town.campaign("MEA", false, town.educator(school, "Иванова"));
        methodist = town.person(Role.METHODIST, null);
    }

    @AfterEach
    void knowTheAddressAgain() {
        site.confirm(Polled.SITE);
    }

    private Document sheets(String host) throws Exception {
        var response = mvc.perform(forged(get("/surveys/" + campaign + "/sheets"), host))
                .andReturn()
                .getResponse();
        response.setCharacterEncoding("UTF-8");
        assertThat(response.getContentAsString()).doesNotContain(EVIL);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletRequestBuilder forged(MockHttpServletRequestBuilder request, String host) {
        return request.with(user(methodist))
                .with(csrf())
                .header("Host", host)
                .header("X-Forwarded-Host", EVIL)
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=" + EVIL)
                .with(sent -> {
                    sent.setServerName(host);
                    return sent;
                });
    }

    @Test
    void sheetsAndCodesLeadToTheKnownAddress() throws Exception {
        for (String host : new String[] {EVIL, "localhost"}) {
            Document sheets = sheets(host);
            assertThat(sheets.select(".strip path").attr("d"))
                    .isEqualTo(QrPath.of(
                                    Polled.SITE + "/s/" + town.tokens(campaign).get(0))
                            .path());
            assertThat(sheets.select(".strip").text()).contains("mnc.example.org/s");
        }
    }

    @Test
    void withoutAKnownAddressASheetHasNoCodeAndSaysWhatToSet() throws Exception {
        site.forget();
        Document sheets = sheets(EVIL);
        assertThat(sheets.select(".strip svg")).isEmpty();
        assertThat(sheets.select(".strip .code").text()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(sheets.text()).contains("Адрес программы не задан").contains("MENTORCENTRE_SITE");
    }

    @Test
    void whoSitsAtTheServerMayTryASheetAndIsWarned() throws Exception {
        site.forget();
        Document sheets = sheets("localhost");
        assertThat(sheets.select(".strip path").attr("d"))
                .isEqualTo(
                        QrPath.of("http://localhost/s/" + town.tokens(campaign).get(0))
                                .path());
        assertThat(sheets.text()).contains("открывается только на этом компьютере");
        var fromElsewhere = mvc.perform(forged(get("/surveys/" + campaign + "/sheets"), "localhost")
                        .with(sent -> {
                            sent.setRemoteAddr("10.1.2.3");
                            return sent;
                        }))
                .andReturn()
                .getResponse();
        assertThat(Jsoup.parse(fromElsewhere.getContentAsString()).select(".strip svg"))
                .isEmpty();
    }

    @Test
    void lettersAndRemindersAreRefusedWithoutAKnownAddress() throws Exception {
        site.forget();
        String path = "/surveys/" + campaign + "/letters";
        for (String send : new String[] {path, path + "/reminders"}) {
            Object said = mvc.perform(forged(post(send), EVIL))
                    .andReturn()
                    .getFlashMap()
                    .get("flashWarning");
            assertThat(said).asString().contains("Адрес программы не задан").contains("«Установка»");
        }
        assertThat(town.page(methodist, path).text()).contains("Адрес программы не задан");
        assertThat(Tenant.call(
                        Tenant.ROOT, () -> town.bean(Reminders.class).due(LocalDate.now(town.bean(Clock.class)))))
                .isEmpty();
        assertThat(letters()).isZero();
    }

    @Test
    void lettersLeadToTheKnownAddressWhoeverAskedForThem() throws Exception {
        String token = town.tokens(campaign).get(0);
        mvc.perform(forged(post("/surveys/" + campaign + "/letters"), EVIL));
        assertThat(letters()).isOne();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> !sent(token).isEmpty());
        assertThat(sent(token)).contains(Polled.SITE + "/s/" + token).doesNotContain(EVIL);
    }

    @Test
    void aSurveyChangedThroughAForgedHostRemindsWithTheKnownAddress() throws Exception {
        LocalDate today = LocalDate.now(town.bean(Clock.class));
        Campaign stored = town.inside(() -> town.bean(CampaignService.class).stored(campaign));
        mvc.perform(forged(post("/surveys/" + campaign), EVIL)
                .param("name", stored.name())
                .param("startsOn", Day.of(stored.startsOn()))
                .param("endsOn", Day.of(today.plusDays(7)))
                .param("reminders", "WEEK")
                .param("version", String.valueOf(stored.getVersion())));
        town.bean(ReminderRound.class).make(today);
        assertThat(letters()).isOne();
        String token = town.tokens(campaign).get(0);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> !sent(token).isEmpty());
        assertThat(sent(token)).contains(Polled.SITE + "/s/" + token).doesNotContain(EVIL);
    }

    private int letters() {
        return town.inside(
                () -> town.bean(LetterRepository.class).ofCampaign(campaign).size());
    }

    private static String sent(String token) throws Exception {
        for (MimeMessage message : TestMail.server().getReceivedMessages()) {
            String text = String.valueOf(message.getContent());
            if (text.contains(token)) {
                return text;
            }
        }
        return "";
    }
}
