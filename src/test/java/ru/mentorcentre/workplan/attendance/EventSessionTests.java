package ru.mentorcentre.workplan.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultMatcher;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.workplan.EventAttendance;
import ru.mentorcentre.workplan.PlannedMeeting;

/** Dates of an event, the list of each, and who was there. */
@IntegrationTest
class EventSessionTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
    }

    @Test
    void aDateIsAddedMovedCancelledAndDeleted() throws Exception {
        LocalDate day = meeting.today.plusDays(10);
        String date = meeting.session(day, "startsAt", "14:00", "endsAt", "15:30", "seats", "20");
        Document event = meeting.page(meeting.event, meeting.methodist);
        assertThat(event.select("#sessions-title + table").text()).contains("14:00–15:30", "Дом учителя");
        meeting.send(
                date,
                meeting.methodist,
                "version",
                "0",
                "heldOn",
                day.plusDays(1).toString(),
                "place",
                "Школа");
        meeting.sent(date, meeting.methodist, "version", "0", "heldOn", day.toString())
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("изменил другой пользователь")));
        meeting.sent(date + "/cancellation", meeting.methodist, "reason", " ", "version", "1")
                .andExpect(content().string(containsString("Напишите, почему")));
        meeting.send(date + "/cancellation", meeting.methodist, "reason", "Карантин", "version", "1");
        assertThat(meeting.page(date, meeting.methodist).text()).contains("Дата отменена.", "Карантин");
        assertThat(meeting.page(meeting.event, meeting.person(Role.MENTOR, null))
                        .text())
                .contains("отменена", "Карантин");
        meeting.send(date + "/cancellation/removal", meeting.methodist);
        assertThat(meeting.page(date, meeting.methodist).text()).doesNotContain("Дата отменена.");
        meeting.send(date + "/deletion", meeting.methodist);
        meeting.asked(date, meeting.methodist).andExpect(status().isNotFound());
    }

    @Test
    void whatCannotBeIsTold() throws Exception {
        String tomorrow = meeting.today.plusDays(1).toString();
        refused("Нужна дата", "heldOn", "31.02.2027");
        refused("Укажите день", "heldOn", "");
        refused("Проверьте год", "heldOn", "0204-01-01");
        refused("Проверьте год: план на 2026/27 учебный год", "heldOn", "2035-09-12");
        refused("Проверьте год", "heldOn", "2028-09-01");
        refused("Проверьте год", "heldOn", "2025-08-31");
        meeting.session(LocalDate.of(2028, 8, 31));
        meeting.session(LocalDate.of(2025, 9, 1));
        refused("Позже начала", "heldOn", tomorrow, "startsAt", "15:00", "endsAt", "14:00");
        refused("Укажите и начало", "heldOn", tomorrow, "endsAt", "14:00");
        refused("Нужно время", "heldOn", tomorrow, "startsAt", "25:00");
        refused("Хотя бы одно место", "heldOn", tomorrow, "seats", "0");
        refused(
                "Не позже дня мероприятия",
                "heldOn",
                tomorrow,
                "registrationUntil",
                meeting.today.plusDays(2).toString());
        meeting.close();
        refused("План закрыт", "heldOn", tomorrow);
    }

    private void refused(String why, String... form) throws Exception {
        meeting.sent(meeting.event + "/sessions", meeting.methodist, form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(why)));
    }

    @Test
    void anotherEventsDateIsNotFound() throws Exception {
        PlannedMeeting other = new PlannedMeeting(context);
        String date = meeting.session(meeting.today);
        String wrong = other.event + "/sessions/" + PlannedMeeting.key(date);
        other.asked(wrong, other.methodist).andExpect(status().isNotFound());
        other.sent(wrong + "/attendance", other.methodist).andExpect(status().isNotFound());
        other.sent(wrong + "/participants/audience", other.methodist).andExpect(status().isNotFound());
        other.sent(wrong + "/deletion", other.methodist).andExpect(status().isNotFound());
        meeting.asked(date, meeting.methodist).andExpect(status().isOk());
    }

    @Test
    void everybodyIsInvitedOnce() throws Exception {
        meeting.educators(meeting.first, 3);
        long late = meeting.educator(meeting.second, "Поздняя");
        String date = meeting.session(meeting.today.plusDays(3));
        meeting.sent(date + "/participants", meeting.methodist, "educators", "" + late)
                .andExpect(says("Добавлено в список: 1 человек"));
        meeting.sent(date + "/participants/audience", meeting.methodist)
                .andExpect(says("Добавлено в список: 3 человека, уже были в нём: 1"));
        meeting.sent(date + "/participants/audience", meeting.methodist)
                .andExpect(says("Все уже в списке: 4 человека"));
        meeting.sent(date + "/participants/school", meeting.methodist, "school", "" + meeting.second)
                .andExpect(says("Все уже в списке: 1 человек"));
        assertThat(meeting.page(date + "?q=поздн", meeting.methodist).select("tbody tr"))
                .hasSize(1);
        assertThat(meeting.page(date + "/participants/new?q=поздняя", meeting.methodist)
                        .select("input[name=educators][disabled]"))
                .hasSize(1);
        long row = row(late);
        meeting.send(date + "/participants/" + row + "/removal", meeting.methodist);
        assertThat(meeting.count("educator_id = " + late)).isZero();
        meeting.sent(date + "/deletion", meeting.methodist)
                .andExpect(flash().attribute("flashError", containsString("В списке даты есть люди")));
        meeting.revise();
        meeting.sent(meeting.event + "/deletion", meeting.methodist)
                .andExpect(flash().attribute("flashError", containsString("в списках его дат 3")));
    }

    @Test
    void fiveThousandAreInvitedAndMarkedAtOnce() throws Exception {
        meeting.educators(meeting.first, 5_000);
        String date = meeting.session(meeting.today);
        long start = System.nanoTime();
        meeting.sent(date + "/participants/audience", meeting.methodist)
                .andExpect(says("Добавлено в список: 5 000 человек"));
        meeting.sent(date + "/attendance", meeting.methodist, "go", "all").andExpect(flash().attributeExists("flash"));
        assertThat(meeting.count("state = 'ATTENDED'")).isEqualTo(5_000);
        StringBuilder table = new StringBuilder("Код;ФИО\n");
        for (int i = 1; i <= 5_000; i++) {
            table.append("1;Педагог Имя").append(i).append(" Отчество\n");
        }
        table.append("1;Педагог Имя5001 Отчество\n77;Никто\nпусто\n");
        Document answer = sentPage(date + "/attendance/table", "rows", table.toString());
        assertThat(answer.text())
                .contains(
                        "уже были отмечены: 5000",
                        "Не найдены: 3 строки",
                        "нет школы с кодом или названием «77»",
                        "в школе нет такого педагога",
                        "нужны школа (код или название) и ФИО");
        assertThat(answer.select("#rows").text()).isEqualTo("1;Педагог Имя5001 Отчество\n77;Никто\nпусто");
        assertThat((System.nanoTime() - start) / 1_000_000_000.0)
                .as("seconds for all three")
                .isLessThan(30);
    }

    private Document sentPage(String path, String... form) throws Exception {
        return Jsoup.parse(new String(
                meeting.sent(path, meeting.methodist, form)
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8));
    }

    @Test
    void twoWhoMarkAtOnceLoseNoTick() throws Exception {
        long one = meeting.educator(meeting.first, "Первая");
        long two = meeting.educator(meeting.first, "Вторая");
        long three = meeting.educator(meeting.second, "Третья");
        String date = meeting.session(meeting.today);
        meeting.send(date + "/participants/audience", meeting.methodist);
        String all = row(one) + "," + row(two) + "," + row(three);
        Document page = meeting.page(date + "/attendance", meeting.methodist);
        assertThat(page.select(".tick-school").eachText()).containsExactly("Вторая школа", "Первая школа");
        assertThat(page.select("input[name=shown]").val().split(",")).hasSize(3);
        marks(date, all, "", row(one)).andExpect(says("Отмечено: 1 человек"));
        marks(date, all, "", row(two))
                .andExpect(says("Отмечено: 1 человек. Пока страница была открыта, другие отметили: 1."));
        assertThat(meeting.count("state = 'ATTENDED'")).isEqualTo(2);
        marks(date, all, row(one) + "," + row(two), row(two)).andExpect(says("Отметка снята: 1 человек"));
        assertThat(meeting.count("state = 'ABSENT' and educator_id = " + one)).isOne();
        meeting.sent(date + "/attendance", meeting.methodist, "go", "rest")
                .andExpect(says("Ничего не изменилось. Не были: 1 человек"));
        assertThat(meeting.count("state = 'ABSENT' and educator_id = " + three)).isOne();
        meeting.sent(date + "/participants/" + row(two) + "/removal", meeting.methodist)
                .andExpect(flash().attribute("flashError", containsString("сначала снимите отметку")));
        Map<Long, Long> coverage = meeting.inside(
                () -> meeting.bean(EventAttendance.class).attendedBySchool(meeting.today, meeting.today));
        assertThat(coverage).containsExactly(Map.entry(meeting.first, 1L));
        assertThat(meeting.page(meeting.event + "/outcome", meeting.methodist)
                        .select("#result")
                        .text())
                .isEqualTo("Участвовали 1 человек".replace(" ч", "\u00a0ч"));
    }

    @Test
    void whoIsTickedIsNotAmongTheRest() {
        long one = meeting.educator(meeting.first, "Первая");
        meeting.educator(meeting.first, "Вторая");
        String date = meeting.session(meeting.today);
        meeting.send(date + "/participants/audience", meeting.methodist);
        meeting.send(
                date + "/attendance", meeting.methodist, "go", "rest", "shown", "" + row(one), "came", "" + row(one));
        assertThat(meeting.count("state = 'ATTENDED' and educator_id = " + one)).isOne();
        assertThat(meeting.count("state = 'ABSENT'")).isOne();
    }

    private org.springframework.test.web.servlet.ResultActions marks(
            String date, String shown, String before, Object came) {
        return meeting.sent(
                date + "/attendance", meeting.methodist, "shown", shown, "before", before, "came", came.toString());
    }

    @Test
    void nobodyIsMarkedBeforeTheDayNorInADraft() throws Exception {
        long one = meeting.educator(meeting.first, "Первая");
        String date = meeting.session(meeting.today.plusDays(1));
        meeting.send(date + "/participants/audience", meeting.methodist);
        marks(date, "" + row(one), "", row(one))
                .andExpect(flash().attribute("flashError", containsString("со дня мероприятия")));
        String typed = "1;Первая Анна Петровна";
        assertThat(sentPage(date + "/attendance/table", "rows", typed)
                        .select("#rows")
                        .text())
                .isEqualTo(typed);
        meeting.close();
        meeting.sent(date + "/participants/audience", meeting.methodist)
                .andExpect(flash().attribute("flashError", containsString("когда план утверждён")));
    }

    @Test
    void aSecondCardOfThePersonIsTheSamePerson() {
        long from = meeting.educator(meeting.first, "Двойная");
        long to = meeting.educator(meeting.second, "Двойная");
        String both = meeting.session(meeting.today);
        String alone = meeting.session(meeting.today);
        meeting.send(both + "/participants/audience", meeting.methodist);
        marks(both, "" + row(from), "", row(from));
        meeting.send(alone + "/participants", meeting.methodist, "educators", "" + from);
        EducatorUse use = meeting.bean(AttendanceEducatorUse.class);
        meeting.transactionally(() -> use.move(from, to));
        assertThat(meeting.count("educator_id = " + from)).isZero();
        assertThat(meeting.count("educator_id = " + to)).isEqualTo(2);
        assertThat(meeting.count("educator_id = " + to + " and state = 'ATTENDED'"))
                .isOne();
        List<String> held = meeting.inside(() -> use.of(to));
        assertThat(held).allMatch(words -> words.replace('\u00a0', ' ').equals("в списках 2 мероприятий"));
    }

    /** Numbers stick to their words. */
    private static ResultMatcher says(String words) {
        return result -> assertThat(
                        String.valueOf(result.getFlashMap().get("flash")).replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    private long row(long educator) {
        return meeting.row(educator);
    }
}
