package ru.mentorcentre.staff.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Staffroom;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.educator.EducatorService;

/** The staff comes in as a table: preview, confirmation, and what went out comes back. */
@IntegrationTest
class EducatorImportTests {

    private static final String HEADERS =
            "Код школы;Фамилия;Имя;Отчество;Должность;Предметы;Дата приёма;Стаж лет;Категория;Эл. почта;Телефон\n";

    private static final String TWO = HEADERS
            + "1;Ёлкина;Анна;Петровна;Учитель;русский ЯЗЫК, Литература;01.09.2015;17;высшая;elkina@example.org;8 (000) 000-00-01\n"
            + "2;Жуков;Олег;;Директор;физика;;;;;\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private Staffroom staffroom;
    private UserDetails methodist;

    @BeforeEach
    void open() {
        staffroom = new Staffroom(context);
        methodist = staffroom.person(Role.METHODIST, null);
        staffroom.school("1", "СОШ № 1");
        staffroom.school("2", "СОШ № 2");
    }

    @Test
    void educatorsAreImportedAndTheSameFileAgainChangesNothing() throws Exception {
        String batch = upload(TWO);
        assertThat(all()).as("a preview changes nothing").isEmpty();
        staffroom.post(methodist, batch).andExpect(status().is3xxRedirection());

        EducatorInfo added = all().get(0);
        assertThat(added.fullName()).isEqualTo("Ёлкина Анна Петровна");
        assertThat(added.subjects()).containsExactly(Subject.RUSSIAN, Subject.LITERATURE);
        assertThat(added.serviceYears()).isEqualTo(17);
        assertThat(added.category()).isEqualTo(QualificationCategory.HIGHEST);
        assertThat(text(upload(TWO))).contains("без изменений");
        assertThat(text(upload(TWO.replace("Ёлкина;Анна", "ЕЛКИНА; анна ")))).contains("без изменений");
    }

    @Test
    void aKnownNameChangesItsEducatorAndMissingColumnsAreLeftAlone() throws Exception {
        staffroom.post(methodist, upload(TWO));
        String batch = upload("Код школы;Фамилия;Имя;Отчество;Категория\n1;Елкина;Анна;Петровна;Первая\n");
        assertThat(text(batch)).contains("Высшая").contains("Первая");
        staffroom.post(methodist, batch);
        assertThat(all()).hasSize(2);
        assertThat(all().get(0).category()).isEqualTo(QualificationCategory.FIRST);
        assertThat(all().get(0).lastName()).isEqualTo("Ёлкина");
        assertThat(all().get(0).serviceYears()).isEqualTo(17);
    }

    @Test
    void errorsAreNamedByRowAndNothingIsDone() throws Exception {
        String batch = upload(HEADERS
                + "77;Иванов;Иван;;Учитель;;;;;;\n"
                + "1;Петров;Пётр;;;;;;;;\n"
                + "1;Сидоров;;;Учитель;Магия;31.02.2020;99;великая;почта;звоните\n"
                + "1;Орлова;Ася;;Учитель;;;;;;\n"
                + "1;Орлова;АСЯ;;Учитель;;;;;;\n");
        assertThat(text(batch))
                .contains("нет школы с кодом «77»")
                .contains("Это новый педагог: заполните столбец «Должность»")
                .contains("Не заполнен обязательный столбец «Имя»")
                .contains("нет такого предмета: «Магия»")
                .contains("31.02.2020")
                .contains("99")
                .contains("«великая»");
        staffroom.post(methodist, batch);
        assertThat(all()).isEmpty();
    }

    @Test
    void theExportComesBackAsItWentOut() throws Exception {
        staffroom.post(methodist, upload(TWO));
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = staffroom
                    .get(methodist, "/staff/export." + format)
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(text(upload(file))).contains("без изменений").doesNotContain("изменится 1");
        }
    }

    @Test
    @Timeout(30)
    void threeHundredRowsAreQuick() throws Exception {
        String file = HEADERS
                + IntStream.range(0, 300)
                        .mapToObj(i -> (i % 2 + 1) + ";Фамилия" + i + ";Имя;;Учитель;Химия;;5;;;\n")
                        .collect(Collectors.joining());
        long before = System.nanoTime();
        staffroom.post(methodist, upload(file));
        assertThat(all()).hasSize(300);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private List<EducatorInfo> all() {
        return staffroom.inside(() -> staffroom.bean(EducatorService.class).all());
    }

    private String text(String path) throws Exception {
        return staffroom.page(methodist, path).select("main").text();
    }

    private String upload(String content) throws Exception {
        return upload(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the preview. */
    private String upload(byte[] content) throws Exception {
        String address = mvc.perform(multipart("/staff/import")
                        .file(new MockMultipartFile("file", "Педагоги.csv", "text/csv", content))
                        .with(user(methodist))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).startsWith("/staff/import/");
        return address;
    }
}
