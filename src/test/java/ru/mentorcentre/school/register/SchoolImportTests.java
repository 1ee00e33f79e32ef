package ru.mentorcentre.school.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.Register;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolKind;

/** The register comes in as a table: preview, confirmation, and the same file again changes nothing. */
@IntegrationTest
class SchoolImportTests {

    private static final String HEADERS =
            "Код;Полное наименование;Краткое наименование;Вид;Местность;Повышенный уровень;"
                    + "Директор;Телефон;Эл. почта;Адрес;Педагогов;Обучающихся\n";

    private static final String TWO = HEADERS
            + "101;МБОУ СОШ № 1;СОШ № 1;сош;Город;;Ёлкина Анна;8 (000) 000-00-01;one@example.org;Школьная, 1;30;1 000\n"
            + "007;Гимназия имени Гоголя;;ГИМНАЗИЯ;село;нет;;;;;;\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private Register register;
    private UserDetails methodist;

    @BeforeEach
    void open() {
        register = new Register(context);
        methodist = register.person(Role.METHODIST, null);
    }

    @Test
    void aRegisterIsImportedAndTheSameFileAgainChangesNothing() throws Exception {
        String batch = upload(TWO.getBytes(StandardCharsets.UTF_8));
        assertThat(register.inside(() -> register.schools().all()))
                .as("a preview changes nothing")
                .isEmpty();
        register.post(methodist, batch).andExpect(status().is3xxRedirection());

        List<SchoolInfo> schools = register.inside(() -> register.schools().all());
        assertThat(schools).extracting(SchoolInfo::code).containsExactlyInAnyOrder("101", "007");
        SchoolInfo gymnasium =
                schools.stream().filter(s -> s.code().equals("007")).findFirst().orElseThrow();
        assertThat(gymnasium.shortName()).isEqualTo("Гимназия имени Гоголя");
        assertThat(gymnasium.kind()).isEqualTo(SchoolKind.GYMNASIUM);
        assertThat(gymnasium.advanced()).as("the centre says no").isFalse();
        assertThat(gymnasium.rural()).isTrue();
        assertThat(register.page(methodist, "/schools/" + gymnasium.id() + "/history")
                        .text())
                .contains("Проверяющая Методист");
        assertThat(register.page(methodist, "/schools?q=101").text()).contains("1 000");

        assertThat(text(upload(TWO.getBytes(Charset.forName("windows-1251"))))).contains("без изменений");
        // a confirmation pressed twice does nothing more
        register.post(methodist, batch).andExpect(status().is3xxRedirection());
        assertThat(register.inside(() -> register.schools().all())).hasSize(2);
    }

    @Test
    void aKnownCodeChangesItsSchoolAndMissingColumnsAreLeftAlone() throws Exception {
        long id = register.school("5", "СОШ № 5");
        String batch = upload("Обучающихся;код;Лишнее\n512;5;что-то\n".getBytes(StandardCharsets.UTF_8));
        assertThat(text(batch)).contains("Лишнее").contains("400").contains("512");
        register.post(methodist, batch);

        String card = register.page(methodist, "/schools/" + id).select("main").text();
        assertThat(card).contains("512").contains("Ёлкина Анна Петровна");
        assertThat(register.page(methodist, "/schools/" + id + "/history").text())
                .contains("Обучающихся 400 → 512");
    }

    @Test
    void newSchoolsAreShownWithAllThatTheRowSays() throws Exception {
        assertThat(text(upload(TWO.getBytes(StandardCharsets.UTF_8)) + "?show=add"))
                .contains("Полное наименование: МБОУ СОШ № 1")
                .contains("Телефон: 8 (000) 000-00-01")
                .contains("Обучающихся: 1000")
                .contains("Повышенный уровень: нет")
                .doesNotContain("Код: 101");
    }

    @Test
    void theSampleRowOfTheTemplateIsNoSchool() throws Exception {
        for (String path : List.of("/schools/import", "/assessment/import")) {
            byte[] template = mvc.perform(get(path + "/template.xlsx").with(user(methodist)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            String batch = upload(path, "Шаблон.xlsx", template);
            assertThat(text(batch)).contains("1 строка с ошибками", "Это строка-образец: удалите её");
            register.post(methodist, batch);
        }
        assertThat(register.inside(() -> register.schools().all())).isEmpty();
    }

    @Test
    void theFormatSaysWhatANewSchoolNeeds() throws Exception {
        assertThat(text("/schools/import"))
                .contains("Местность одно из: город, село для новой школы", "Директор текст до 200 знаков нет");
    }

    @Test
    void errorsAreNamedByRowAndNothingIsDone() throws Exception {
        String batch = upload((HEADERS
                        + "1;Школа;;замок;город;;;;;;;\n"
                        + "2;;;СОШ;город;;;;;;;\n"
                        + "3;Школа;;СОШ;море;может быть;;;нет почты;;-5;много\n"
                        + "4;Школа;;СОШ;город;;;;;;;\n"
                        + "4;Школа;;СОШ;город;;;;;;;\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(text(batch))
                .contains("«замок»")
                .contains("Это новая школа: заполните столбец «Полное наименование»")
                .contains("«море»")
                .contains("«может быть»")
                .contains("«нет почты»")
                .contains("-5")
                .contains("«много»");
        register.post(methodist, batch);
        assertThat(register.inside(() -> register.schools().all())).isEmpty();
    }

    @Test
    void theExportComesBackAsItWentOut() throws Exception {
        register.post(methodist, upload(TWO.getBytes(StandardCharsets.UTF_8)));
        for (String format : List.of("csv", "xlsx")) {
            byte[] file = register.get(methodist, "/schools/export." + format)
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            Document preview = register.page(methodist, upload(file));
            assertThat(preview.select("main").text()).contains("без изменений").doesNotContain("изменится 1");
            assertThat(preview.select("main").text()).contains("Зоны риска");
        }
    }

    private String text(String path) throws Exception {
        return register.page(methodist, path).select("main").text();
    }

    /** The address of the preview. */
    private String upload(byte[] content) throws Exception {
        return upload("/schools/import", "Школы.csv", content);
    }

    private String upload(String path, String name, byte[] content) throws Exception {
        String address = mvc.perform(multipart(path)
                        .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                        .with(user(methodist))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).startsWith(path + "/");
        return address;
    }
}
