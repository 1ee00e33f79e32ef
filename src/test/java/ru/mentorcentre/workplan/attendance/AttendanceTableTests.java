package ru.mentorcentre.workplan.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.workplan.PlannedMeeting;
import ru.mentorcentre.workplan.attendance.AttendanceTable.ReadTable;

/** Lists of who came, as people have them in their spreadsheets. */
@IntegrationTest
class AttendanceTableTests {

    @Autowired
    private ApplicationContext context;

    private PlannedMeeting meeting;
    private long gymnasium;
    private long anna;
    private long semyon;
    private String date;

    @BeforeEach
    void found() {
        meeting = new PlannedMeeting(context);
        gymnasium = meeting.school("0012", "СОШ № 12 «Берёзка»");
        anna = meeting.educator(meeting.first, "Королёва");
        semyon = meeting.educator(gymnasium, "Семёнова");
        date = meeting.session(meeting.today);
    }

    @Test
    void schoolsAreNamedAsPeopleNameThem() {
        for (String school : new String[] {
            "0012", "12", "СОШ № 12 «Берёзка»", "сош №12 березка", "СОШ N 12 \"Берёзка\"", "СОШ 12  Березка"
        }) {
            assertThat(read(school + "\tСеменова  анна Петровна").people())
                    .as(school)
                    .containsOnlyKeys(semyon);
            assertThat(read("Семёнова Анна Петровна;" + school).people())
                    .as("the other way round: " + school)
                    .containsOnlyKeys(semyon);
        }
        assertThat(read("Полное имя Первая школа; Королева Анна Петровна").people())
                .isEmpty();
        assertThat(read("муниципальное общеобразовательное учреждение ПЕРВАЯ  ШКОЛА; Королева Анна Петровна")
                        .people())
                .containsOnlyKeys(anna);
    }

    @Test
    void headingsNumbersAndOtherColumnsDoNotMatter() {
        ReadTable read = read("""
                № п/п\tШкола\tФИО\tДолжность\tПодпись
                1\tСОШ № 12 «Берёзка»\tСемёнова Анна Петровна\tучитель\t
                2\tПервая школа\tКоролёва Анна Петровна\tпедагог\t
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.people()).containsOnlyKeys(anna, semyon);
        ReadTable apart = read("""
                Код;Фамилия;Имя;Отчество
                12;Семёнова;Анна;Петровна
                1;Королёва;Анна;Петровна""");
        assertThat(apart.problems()).isEmpty();
        assertThat(apart.people()).containsOnlyKeys(anna, semyon);
        assertThat(read("СОШ № 12 «Берёзка», Семёнова Анна Петровна").people()).containsOnlyKeys(semyon);
    }

    @Test
    void aNameAloneIsEnoughForWhoIsOnTheListOnce() {
        assertThat(read("Королёва Анна Петровна").problems())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("в списке даты такого нет"));
        meeting.send(date + "/participants/audience", meeting.methodist);
        assertThat(read("ФИО\nКоролева Анна Петровна\nСемёнова Анна Петровна").people())
                .containsOnlyKeys(anna, semyon);
        assertThat(read("№;ФИО\n1;Королева Анна Петровна").people()).containsOnlyKeys(anna);
        long second = meeting.educator(meeting.second, "Королёва");
        assertThat(read("Королёва Анна Петровна").people())
                .as("the other one is not on the list")
                .containsOnlyKeys(anna);
        meeting.send(date + "/participants", meeting.methodist, "educators", "" + second);
        assertThat(read("Королёва Анна Петровна").problems())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("таких несколько"));
        assertThat(read("Вторая школа;Королёва Анна Петровна").people()).containsOnlyKeys(second);
        assertThat(read("1;Вторая школа;Королёва Анна Петровна").people())
                .as("a number that is also the code of another school")
                .containsOnlyKeys(second);
    }

    @Test
    void theWrongSchoolIsNotMadeUpForByTheList() {
        meeting.send(date + "/participants/audience", meeting.methodist);
        assertThat(read("77;Королёва Анна Петровна").problems())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("нет школы с кодом или названием «77»"));
        assertThat(read("Вторая школа;Королёва Анна Петровна").problems())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("в школе нет такого педагога"));
    }

    @Test
    void theProgramsOwnFilesAreReadBack() throws Exception {
        meeting.send(date + "/participants/audience", meeting.methodist);
        meeting.send(date + "/attendance", meeting.methodist, "came", "" + meeting.row(semyon));
        ReadTable csv = read(new String(exported("csv"), UTF_8));
        assertThat(csv.problems()).isEmpty();
        assertThat(csv.people()).as("Королёва has not been marked").containsOnlyKeys(semyon);
        assertThat(csv.absent()).isOne();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(exported("xlsx")))) {
            String copied = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(AttendanceTableTests::copied)
                    .collect(Collectors.joining("\n"));
            ReadTable pasted = read(copied);
            assertThat(pasted.problems()).as(copied).isEmpty();
            assertThat(pasted.people()).containsOnlyKeys(semyon);
        }
    }

    private static String copied(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> cell.toString().contains("\"")
                        ? '"' + cell.toString().replace("\"", "\"\"") + '"'
                        : cell.toString())
                .collect(Collectors.joining("\t"));
    }

    private byte[] exported(String format) throws Exception {
        return meeting.asked(date + "/export." + format, meeting.methodist)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ReadTable read(String text) {
        return meeting.inside(() -> meeting.bean(AttendanceTable.class).read(text, PlannedMeeting.key(date)));
    }
}
