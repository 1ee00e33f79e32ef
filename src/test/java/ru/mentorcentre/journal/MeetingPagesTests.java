package ru.mentorcentre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.mentorship.PairExample;

/** Meetings of a pair: who notes them, what cannot have been, and their files. */
@IntegrationTest
class MeetingPagesTests {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0};

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient database;

    private PairExample example;
    private String url;

    @BeforeEach
    void aPairThatWorksForAHundredDays() {
        example = new PairExample(context, 100);
        url = "/mentorships/" + example.pair + "/meetings";
    }

    @Test
    void oneLineIsEnough() throws Exception {
        Document form = example.centre.page(example.menteeAccount, url + "/new");
        assertThat(form.select("#heldOn").val()).isEqualTo(example.today.toString());

        note(example.menteeAccount, "Разобрали урок", example.today, null)
                .andExpect(redirectedUrl(url))
                .andExpect(flash().attribute("flash", "Встреча записана"));

        Document page = example.centre.page(example.mentorAccount, url);
        assertThat(page.select(".timeline").text()).contains("Разобрали урок", "Консультация");
        assertThat(page.select(".facts").text()).contains("идёт хорошо");
        assertThat(example.info().state().isAtWork()).isTrue();
    }

    @Test
    void whatCannotHaveBeenIsRefused() throws Exception {
        refused(example.today.plusDays(1), "Встреча ещё впереди");
        refused(example.today.minusDays(101), "раньше встречи быть не могло");
        note(example.mentorAccount, "В первый день", example.today.minusDays(100), null)
                .andExpect(redirectedUrl(url));
        database.sql("update mentorship_member set joined_on = ?, left_on = ? where mentorship_id = ?")
                .params(example.today.minusDays(100), example.today.minusDays(5), example.pair)
                .update();
        database.sql("update mentorship set state = 'FINISHED', ended_on = ? where id = ?")
                .params(example.today.minusDays(5), example.pair)
                .update();
        refused(example.today.minusDays(4), "позже встречи быть не могло");
        note(example.mentorAccount, "В последний день", example.today.minusDays(5), null)
                .andExpect(redirectedUrl(url));
    }

    @Test
    void aPairThatHasNotBegunHasNoMeetings() throws Exception {
        example.state("PROPOSED", 100);
        note(example.mentorAccount, "Рано", example.today, null)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Пара ещё не работает")));
    }

    @Test
    void theNextMeetingComesLater() throws Exception {
        mvc.perform(form(example.mentorAccount, "Тема", example.today).param("nextOn", example.today.toString()))
                .andExpect(content().string(containsString("Следующая встреча должна быть позже этой")));
    }

    @Test
    void aPhotoOf30MegabytesIsRefusedBesideItsField() throws Exception {
        byte[] photo = new byte[30 * 1024 * 1024];
        System.arraycopy(JPEG, 0, photo, 0, JPEG.length);
        fileRefused(new MockMultipartFile("file", "доска.jpg", "image/jpeg", photo), "больше 10 МБ");
    }

    @Test
    void aRenamedProgramIsRefused() throws Exception {
        fileRefused(
                new MockMultipartFile("file", "фото.jpg", "image/jpeg", PROGRAM),
                "называется как JPEG, но внутри это не JPEG");
    }

    @Test
    void aFileIsSavedAndNeverRun() throws Exception {
        note(example.mentorAccount, "С фото", example.today, photo()).andExpect(redirectedUrl(url));

        example.centre
                .get(example.menteeAccount, url + "/{meeting}/file", meeting())
                .andExpect(status().isOk())
                .andExpect(content().bytes(JPEG))
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void aFileGoesWithItsMeetingAndWithTheWish() throws Exception {
        note(example.mentorAccount, "С фото", example.today, photo());
        assertThat(files()).isEqualTo(1);
        mvc.perform(form(example.mentorAccount, url + "/" + meeting(), "Без фото", example.today)
                        .param("version", "0")
                        .param("dropFile", "true"))
                .andExpect(redirectedUrl(url));
        assertThat(files()).isZero();
        note(example.mentorAccount, "Снова с фото", example.today.minusDays(1), photo());
        example.centre
                .post(example.mentorAccount, url + "/" + latest() + "/deletion")
                .andExpect(redirectedUrl(url));
        assertThat(files()).isZero();
    }

    @Test
    void onlyTheAuthorAndALeaderChangeANote() throws Exception {
        note(example.mentorAccount, "Моя", example.today, null);
        String meeting = url + "/" + meeting();
        example.centre
                .get(example.menteeAccount, meeting + "/edit")
                .andExpect(redirectedUrl(url))
                .andExpect(flash().attributeExists("flashWarning"));
        example.centre
                .post(example.menteeAccount, meeting + "/deletion")
                .andExpect(flash().attributeExists("flashWarning"));
        UserDetails leader = example.centre.person(Role.LEADER, null);
        mvc.perform(form(leader, meeting, "Поправлено", example.today).param("version", "0"))
                .andExpect(redirectedUrl(url));
        // somebody was faster
        Document overtaken = Jsoup.parse(mvc.perform(form(example.mentorAccount, meeting, "Моя снова", example.today)
                        .param("version", "0"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(overtaken.select(".note-warning").text()).contains("Моя", "Поправлено");
        assertThat(overtaken.select("#theme").val()).isEqualTo("Моя снова");
        example.centre.post(example.mentorAccount, meeting + "/deletion").andExpect(redirectedUrl(url));
        assertThat(example.centre.page(leader, url).text()).contains("Встреч пока не записано");
    }

    @Test
    void whoReadsDoesNotWrite() throws Exception {
        for (UserDetails reader : new UserDetails[] {
            example.centre.person(Role.METHODIST, null),
            example.centre.person(Role.HEAD, null),
            example.centre.person(Role.SCHOOL_HEAD, example.menteeSchool)
        }) {
            assertThat(example.centre.page(reader, url).select("a[href$='/new']"))
                    .isEmpty();
            note(reader, "Нельзя", example.today, null).andExpect(status().isForbidden());
        }
        note(example.centre.person(Role.CURATOR, example.menteeSchool), "Куратор", example.today, null)
                .andExpect(redirectedUrl(url));
        long otherSchool = example.centre.school("9", "СОШ № 9");
        example.centre
                .get(example.centre.person(Role.CURATOR, otherSchool), url)
                .andExpect(status().isNotFound());
    }

    @Test
    void theSamePressedTwiceIsOneMeeting() throws Exception {
        note(example.mentorAccount, "Один раз", example.today, null).andExpect(redirectedUrl(url));
        note(example.mentorAccount, "Один раз", example.today, null)
                .andExpect(content().string(containsString("уже записана")));
    }

    @Test
    void theDatabaseKeepsMeetingsInsideThePair() throws Exception {
        note(example.mentorAccount, "Давно", example.today.minusDays(90), null);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> example.state("ACTIVE", 10)))
                .hasMessageContaining("meeting_within_pair");
    }

    @Test
    void pagesNeedFewStatements() throws Exception {
        for (int day = 0; day < 30; day++) {
            note(example.mentorAccount, "Встреча " + day, example.today.minusDays(day), null);
        }
        for (UserDetails reader : new UserDetails[] {
            example.mentorAccount, example.menteeAccount, example.centre.person(Role.CURATOR, example.menteeSchool)
        }) {
            StatementCount.atMostEight(url, () -> example.centre.page(reader, url));
            StatementCount.atMost(13, "/", () -> example.centre.page(reader, "/"));
        }
    }

    private void refused(LocalDate day, String why) throws Exception {
        String page = note(example.mentorAccount, "Не бывает", day, null)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(page).select("#heldOn-error").text()).contains(why);
    }

    private void fileRefused(MockMultipartFile file, String why) throws Exception {
        Document page = Jsoup.parse(note(example.mentorAccount, "Набрано с телефона", example.today, file)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#file-error").text()).contains(why);
        assertThat(page.select("#theme").val()).isEqualTo("Набрано с телефона");
        assertThat(files()).isZero();
    }

    private ResultActions note(UserDetails who, String theme, LocalDate day, MockMultipartFile file) throws Exception {
        MockMultipartHttpServletRequestBuilder form = form(who, theme, day);
        return mvc.perform(file == null ? form : form.file(file));
    }

    private MockMultipartHttpServletRequestBuilder form(UserDetails who, String theme, LocalDate day) {
        return form(who, url, theme, day);
    }

    private static MockMultipartHttpServletRequestBuilder form(
            UserDetails who, String path, String theme, LocalDate day) {
        MockMultipartHttpServletRequestBuilder form = multipart(path);
        form.with(user(who)).with(csrf());
        form.param("theme", theme).param("heldOn", day.toString()).param("format", "CONSULTATION");
        return form;
    }

    private static MockMultipartFile photo() {
        return new MockMultipartFile("file", "доска.jpg", "image/jpeg", JPEG);
    }

    private long meeting() {
        return key("min");
    }

    private long latest() {
        return key("max");
    }

    private long key(String which) {
        return database.sql("select " + which + "(id) from meeting where mentorship_id = ?")
                .param(example.pair)
                .query(Long.class)
                .single();
    }

    private long files() {
        return database.sql("select count(*) from attachment where municipality_id = ?")
                .param(example.centre.municipality)
                .query(Long.class)
                .single();
    }
}
