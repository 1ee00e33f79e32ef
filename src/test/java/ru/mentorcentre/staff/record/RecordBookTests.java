package ru.mentorcentre.staff.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Staffroom;
import ru.mentorcentre.staff.consent.ConsentService;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.table.QualificationCategoryNames;

/** Tests, activities, results and consents of all educators: lists, tables in and out, and the person's own file. */
@IntegrationTest
class RecordBookTests {

    private static final String WHO = "Код школы;Фамилия;Имя;Отчество;";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private Staffroom staffroom;
    private UserDetails methodist;
    private long one;
    private long two;
    private long anna;
    private long oleg;

    @BeforeEach
    void open() {
        staffroom = new Staffroom(context);
        methodist = staffroom.person(Role.METHODIST, null);
        one = staffroom.school("1", "СОШ № 1");
        two = staffroom.school("2", "СОШ № 2");
        anna = add(one, "Ёлкина", "Анна", "Петровна");
        oleg = add(two, "Жуков", "Олег", null);
    }

    @Test
    void testsComeInAreCorrectedAndNeverDoubled() throws Exception {
        String table = WHO + "Дата;Вид;Результат, %\n"
                + "1;ЕЛКИНА; анна;Петровна;16.03.2026;предметная;71,5\n"
                + "2;Жуков;Олег;;16.03.2026;Методическая;45\n";
        apply("/staff/tests", table);
        assertThat(tests(anna)).singleElement().satisfies(test -> {
            assertThat(test.kind()).isEqualTo(CompetenceKind.SUBJECT);
            assertThat(test.percent()).isEqualByComparingTo("71.5");
        });
        assertThat(text(upload("/staff/tests", table))).contains("Без изменений 2");
        apply("/staff/tests", table.replace("71,5", "80"));
        assertThat(tests(anna))
                .singleElement()
                .satisfies(test -> assertThat(test.percent()).isEqualByComparingTo("80"));

        assertThat(names("/staff/tests?percent=LOW")).containsExactly("Жуков Олег");
        assertThat(names("/staff/tests?kind=SUBJECT")).containsExactly("Ёлкина Анна Петровна");
        assertThat(names("/staff/tests?sort=percent")).containsExactly("Жуков Олег", "Ёлкина Анна Петровна");
        assertThat(names("/staff/tests?year=2025")).isEmpty();
        StatementCount.atMostEight("tests", () -> staffroom.page(methodist, "/staff/tests"));
        UserDetails curator = staffroom.person(Role.CURATOR, one);
        assertThat(staffroom
                        .page(curator, "/staff/tests?school=" + two)
                        .select("tbody th")
                        .eachText())
                .as("a curator asks for another school")
                .isEmpty();
        byte[] out = staffroom
                .get(methodist, "/staff/tests/export.xlsx")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(text(upload("/staff/tests", "Проверка.xlsx", out))).contains("Без изменений 2");
    }

    @Test
    void activitiesAndResultsAndConsentsComeIn() throws Exception {
        apply(
                "/staff/activities",
                WHO + "Год;Что;Уровень;Название\n1;Ёлкина;Анна;Петровна;2025;Курс;региональный;Грамотность\n"
                        + "1;Ёлкина;Анна;Петровна;2024;открытый урок;Школьный;Оптика\n");
        assertThat(names("/staff/activities?q=грамот")).hasSize(1);
        assertThat(staffroom
                        .page(methodist, "/staff/activities")
                        .select("tbody")
                        .text())
                .contains("Грамотность · региональный уровень")
                .contains("Открытый урок");
        apply(
                "/staff/results",
                WHO + "Год;Проверка;Предмет;Учеников;Средний результат, %\n2;Жуков;Олег;;2025;огэ;Физика;20;64,5\n");
        assertThat(names("/staff/results?subject=PHYSICS")).containsExactly("Жуков Олег");
        apply(
                "/staff/consents",
                WHO + "На что;Документ;Редакция текста;Дано;Действует по\n"
                        + "1;Ёлкина;Анна;Петровна;Обработка персональных данных;№ 5;2025;01.09.2025;31.08.2028\n");
        assertThat(staffroom.inside(
                        () -> staffroom.bean(ConsentService.class).educatorsWith(ConsentPurpose.PROCESSING)))
                .containsExactly(anna);
        assertThat(names("/staff?consent=NONE")).containsExactly("Жуков Олег");
        assertThat(names("/staff?consent=VALID")).containsExactly("Ёлкина Анна Петровна");
        for (String book : List.of("activities", "results", "consents")) {
            byte[] out = staffroom
                    .get(methodist, "/staff/" + book + "/export.csv")
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(text(upload("/staff/" + book, book + ".csv", out)))
                    .as(book)
                    .contains("С ошибками 0")
                    .contains("Добавится 0");
        }
    }

    @Test
    void errorsAreNamedAndNothingIsDone() throws Exception {
        String batch = upload(
                "/staff/tests",
                WHO + "Дата;Вид;Результат\n9;Ёлкина;Анна;Петровна;16.03.2026;Предметная;70\n"
                        + "1;Никто;Анна;;16.03.2026;Предметная;70\n"
                        + "1;Ёлкина;Анна;Петровна;16.03.2099;Предметная;70\n"
                        + "2;Жуков;Олег;;16.03.2026;Волшебная;170\n");
        assertThat(text(batch))
                .contains("нет школы с кодом «9»")
                .contains("нет такого педагога")
                .contains("ещё не наступил")
                .contains("«Волшебная»")
                .contains("170");
        staffroom.post(methodist, batch);
        assertThat(tests(anna)).isEmpty();
        assertThat(text(upload(
                        "/staff/consents",
                        WHO + "На что;Документ;Редакция текста;Дано;Действует по\n"
                                + "1;Ёлкина;Анна;Петровна;Обработка;№ 5;2025;01.09.2025;31.08.2020\n")))
                .contains("раньше, чем согласие дано");
    }

    @Test
    void aPersonTakesAllThatIsHeldAboutTheOwnPerson() throws Exception {
        staffroom.within(() -> {
            staffroom
                    .bean(RecordService.class)
                    .add(new CompetenceTest(
                            anna, LocalDate.of(2026, 3, 1), CompetenceKind.SUBJECT, new java.math.BigDecimal("71.5")));
            staffroom
                    .bean(ConsentService.class)
                    .add(anna, ConsentPurpose.IMAGE, "№ 7", "2025", LocalDate.of(2025, 9, 1), null);
        });
        UserDetails mentee = staffroom.person(Role.MENTEE, null);
        staffroom.within(() -> staffroom.bean(EducatorService.class).link(staffroom.accountOf(mentee), anna));
        Document card = staffroom.page(mentee, "/staff/" + anna);
        assertThat(card.select("a[href$=file.xlsx]").text()).isEqualTo("Скачать всё обо мне");
        assertThat(staffroom.page(mentee, "/staff/" + anna + "/records").text()).contains("71,5 %");
        assertThat(staffroom.page(mentee, "/staff/" + anna + "/consents").text())
                .contains("№ 7")
                .doesNotContain("Записать согласие");
        String file = new String(
                staffroom
                        .get(mentee, "/staff/" + anna + "/file.csv")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(file)
                .contains("Карточка;Фамилия;Ёлкина")
                .contains("Согласия;Использование изображения;№ 7, редакция 2025")
                .contains("Проверка компетенций;01.03.2026, Предметная;71,5 %")
                .contains("История карточки;");
        staffroom.get(mentee, "/staff/" + oleg + "/file.csv").andExpect(status().isNotFound());
        staffroom
                .get(staffroom.person(Role.CURATOR, two), "/staff/" + anna + "/file.csv")
                .andExpect(status().isNotFound());
    }

    @Test
    void aNewNameIsComparedWithThoseKnown() throws Exception {
        String preview = text(upload(
                "/staff",
                "Код школы;Фамилия;Имя;Отчество;Должность\n"
                        + "1;Ёлкина;Анна;Петрована;учитель\n2;Ёлкина;Анна;Петровна;учитель\n"));
        assertThat(preview)
                .contains("похожий педагог, Ёлкина Анна Петровна")
                .contains("такой педагог записан в школе «СОШ № 1»");
    }

    @Test
    void categoriesAndYearsAreReadAsSchoolsWriteThem() throws Exception {
        for (String first : List.of("1 категория", "первая кв. категория", "I", "Первая квалификационная категория")) {
            assertThat(QualificationCategoryNames.read(first)).as(first).isEqualTo(QualificationCategory.FIRST);
        }
        assertThat(QualificationCategoryNames.read("высшая категория")).isEqualTo(QualificationCategory.HIGHEST);
        assertThat(QualificationCategoryNames.read("СЗД")).isEqualTo(QualificationCategory.COMPLIANCE);
        assertThat(QualificationCategoryNames.read("соответствие занимаемой должности"))
                .isEqualTo(QualificationCategory.COMPLIANCE);
        assertThat(QualificationCategoryNames.read("без категории")).isEqualTo(QualificationCategory.NONE);
        assertThat(QualificationCategoryNames.read("нет")).isEqualTo(QualificationCategory.NONE);
        for (QualificationCategory category : QualificationCategory.values()) {
            assertThat(QualificationCategoryNames.read(category.title())).isEqualTo(category);
        }
        apply(
                "/staff",
                "Код школы;Фамилия;Имя;Отчество;Категория;Стаж лет;Первая работа;Звания и награды;Образование\n"
                        + "1;Ёлкина;Анна;Петровна;1 категория;17 лет;01.09.2008;Почётный работник;МПГУ, 2008\n");
        NewEducator anew = staffroom.inside(() -> staffroom
                .bean(EducatorRepository.class)
                .findById(anna)
                .orElseThrow()
                .details(LocalDate.now(staffroom.bean(java.time.Clock.class))));
        assertThat(anew.category()).isEqualTo(QualificationCategory.FIRST);
        assertThat(anew.serviceYears()).isEqualTo(17);
        assertThat(anew.firstJobOn()).isEqualTo(LocalDate.of(2008, 9, 1));
        assertThat(anew.titles()).isEqualTo("Почётный работник");
        assertThat(names("/staff?q=петр ёлк")).as("words in any order").containsExactly("Ёлкина Анна Петровна");
    }

    private List<CompetenceTestInfo> tests(long educator) {
        return staffroom.inside(() -> staffroom.bean(RecordService.class).tests(educator));
    }

    private List<String> names(String path) throws Exception {
        return staffroom.page(methodist, path).select("tbody th a").eachText();
    }

    private String text(String path) throws Exception {
        return staffroom.page(methodist, path).select("main").text().replace('\u00a0', ' ');
    }

    private void apply(String home, String table) throws Exception {
        String batch = upload(home, table);
        staffroom.post(methodist, batch).andExpect(status().is3xxRedirection());
        assertThat(text(batch)).contains("Импорт завершён");
    }

    private String upload(String home, String table) throws Exception {
        return upload(home, "Таблица.csv", table.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the preview. */
    private String upload(String home, String name, byte[] content) throws Exception {
        String address = mvc.perform(multipart(home + "/import")
                        .file(new MockMultipartFile("file", name, null, content))
                        .with(user(methodist))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).startsWith(home + "/import/");
        return address;
    }

    private long add(long school, String last, String first, String patronymic) {
        return staffroom.inside(() ->
                staffroom.bean(EducatorService.class).add(EducatorExample.named(school, last, first, patronymic)));
    }
}
