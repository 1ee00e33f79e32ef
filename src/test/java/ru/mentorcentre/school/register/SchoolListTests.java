package ru.mentorcentre.school.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.Listings;
import ru.mentorcentre.school.Register;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.School;
import ru.mentorcentre.school.SchoolExample;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolRepository;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Standings;
import ru.mentorcentre.school.change.SchoolChanges;

/** The list of schools finds, sorts, pages and keeps inside its wall. */
@IntegrationTest
class SchoolListTests {

    @Autowired
    private ApplicationContext context;

    private Register register;
    private UserDetails methodist;

    @BeforeEach
    void open() {
        register = new Register(context);
        methodist = register.person(Role.METHODIST, null);
    }

    @Test
    void anEmptyRegisterSaysWhatToDo() throws Exception {
        assertThat(register.page(methodist, "/schools").select("main").text())
                .contains("Пока нет школ")
                .contains("Импортируйте реестр");
        assertThat(register.page(methodist, "/schools?q=нет").select("main").text())
                .contains("Таких школ нет");
    }

    @ParameterizedTest
    @CsvSource({
        "лицей, Лицей",
        "ЛИЦ, Лицей",
        "елкина, СОШ № 2;СОШ № 10;Лицей;ООШ с. Ёлочки",
        "ёлочки, ООШ с. Ёлочки",
        "сош 10, СОШ № 10",
        "СОШ №10, СОШ № 10",
        "сош№10, СОШ № 10",
        "СОШ N 10, СОШ № 10",
        "b-7, Лицей",
        "100%, ''",
        "Берёзовая, СОШ № 10"
    })
    void theSearchIgnoresCaseAndYoAndKnowsFormerNames(String typed, String found) throws Exception {
        fill();
        assertThat(String.join(";", names("/schools?q={q}", typed))).isEqualTo(sorted(found));
    }

    @ParameterizedTest
    @CsvSource({
        "type=EFFECTIVE, Лицей",
        "type=STRUGGLING, СОШ № 10;Старая школа",
        "type=STRUGGLING&closed=OPEN, СОШ № 10",
        "type=EFFECTIVE&year=2024, ''",
        "zone=INSTABILITY, СОШ № 2",
        "zone=EXAM_DIVERGENCE, ''",
        "level=HIGH, Лицей",
        "stability=STABLE_LOW, СОШ № 10;Старая школа",
        "stability=NEITHER, ''",
        "stability=INSUFFICIENT_DATA, СОШ № 2",
        "listed=LOW_RESULTS, СОШ № 10",
        "listed=LOW_RESULTS&year=2020, ''",
        "listed=HARD_CONDITIONS, ''",
        "kind=LYCEUM, Лицей",
        "place=village, ООШ с. Ёлочки",
        "closed=CLOSED, Старая школа",
        "closed=ANY&type=, Лицей;ООШ с. Ёлочки;СОШ № 2;СОШ № 10;Старая школа",
        "type=NICE&level=ALL&year=20224, Лицей;ООШ с. Ёлочки;СОШ № 2;СОШ № 10"
    })
    void aFilterNarrows(String query, String found) throws Exception {
        fill();
        assertThat(String.join(";", names("/schools?" + query))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "name, Лицей;ООШ с. Ёлочки;СОШ № 2;СОШ № 10",
        "-name, СОШ № 10;СОШ № 2;ООШ с. Ёлочки;Лицей",
        "code, СОШ № 2;СОШ № 10;ООШ с. Ёлочки;Лицей",
        "results, СОШ № 10;СОШ № 2;Лицей;ООШ с. Ёлочки",
        "-results, Лицей;СОШ № 2;СОШ № 10;ООШ с. Ёлочки",
        "type, Лицей;СОШ № 10;СОШ № 2;ООШ с. Ёлочки"
    })
    void aColumnSortsWithGapsLast(String sort, String order) throws Exception {
        fill();
        List<String> found = names("/schools?sort=" + sort);
        if (sort.equals("type")) {
            assertThat(found.get(0)).isEqualTo("Лицей");
            assertThat(found.get(3)).isEqualTo("ООШ с. Ёлочки");
        } else {
            assertThat(String.join(";", found)).isEqualTo(order);
        }
    }

    @Test
    void pagesHoldTwentyFiveAndKeepTheFilter() throws Exception {
        for (int i = 1; i <= 30; i++) {
            register.school("c" + i, "Школа № " + i);
        }
        assertThat(names("/schools?kind=SECONDARY")).hasSize(25).startsWith("Школа № 1", "Школа № 2");
        var last = register.page(methodist, "/schools?kind=SECONDARY&page=99");
        assertThat(last.select("tbody tr")).hasSize(5);
        assertThat(last.select(".pager").text()).contains("26–30").contains("30");
        assertThat(last.select("a[rel=prev]").attr("href"))
                .contains("kind=SECONDARY")
                .contains("page=0");
        assertThat(last.select(".list-count").text()).contains("30 школ");
    }

    @Test
    void needsFewStatementsWhateverTheSize() throws Exception {
        fill();
        List<String> few = StatementCount.atMostEight("/schools", () -> register.page(methodist, "/schools?q=ш"));
        register.within(() -> {
            List<School> many = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                many.add(new School(SchoolExample.named("m" + i, "Школа № " + i)));
            }
            register.bean(SchoolRepository.class).saveAll(many);
        });
        List<String> many = StatementCount.atMostEight("/schools", () -> register.page(methodist, "/schools?q=ш"));
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theExportHasTheSameFilterAndTheHeadersOfTheImport() throws Exception {
        fill();
        byte[] csv = register.get(methodist, "/schools/export.csv?type=EFFECTIVE")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo(
                        "\uFEFFКод;Полное наименование;Краткое наименование;Вид;Местность;Повышенный уровень;Директор;"
                                + "Телефон;Эл. почта;Адрес;Педагогов;Обучающихся;Год;Тип;Зоны риска;Зоны, где мало данных;ИОР;"
                                + "Уровень ИОР;ИСБШ;ШНОР;ШССУ;Закрыта");
        assertThat(lines.get(1))
                .startsWith("B-7;")
                .contains("эффективная")
                .contains("0,9")
                .contains(";нет;нет;");
        register.get(methodist, "/schools/export.xlsx").andExpect(status().isOk());
        register.get(methodist, "/schools/listings/export.xlsx").andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CURATOR", "SCHOOL_HEAD"})
    void aSchoolRoleGoesStraightToItsOwnSchool(String role) throws Exception {
        long mine = register.school("1", "СОШ № 1");
        long other = register.school("2", "СОШ № 2");
        UserDetails person = register.person(Role.valueOf(role), mine);

        register.get(person, "/schools").andExpect(redirectedUrl("/schools/" + mine));
        register.get(person, "/schools/" + mine).andExpect(status().isOk());
        for (String tab : List.of("", "/listings", "/history")) {
            register.get(person, "/schools/" + other + tab).andExpect(status().isNotFound());
        }
        register.get(person, "/schools/" + mine + "/edit").andExpect(status().isForbidden());
        register.get(person, "/schools/export.csv").andExpect(status().isForbidden());
        assertThat(register.bean(SchoolHits.class).title()).isEqualTo("Школы");
    }

    @Test
    void theNeighbourSeesNothing() throws Exception {
        fill();
        Register neighbour = new Register(context);
        UserDetails stranger = neighbour.person(Role.METHODIST, null);
        long mine = register.inside(() -> register.schools().all()).get(0).id();

        assertThat(neighbour.page(stranger, "/schools?q=о").select("main").text())
                .contains("Таких школ нет");
        for (String path : List.of("", "/edit", "/history", "/listings", "/name", "/closure", "/merger", "/removal")) {
            neighbour.get(stranger, "/schools/" + mine + path).andExpect(status().isNotFound());
        }
        for (String path : List.of("/closure", "/closure/removal", "/merger", "/removal", "/name", "/listings")) {
            neighbour.post(stranger, "/schools/" + mine + path).andExpect(status().isNotFound());
        }
        UserDetails region = register.person(Role.REGION, null);
        assertThat(register.page(region, "/schools?q=Лицей").select("tbody").text())
                .contains("Реестровый район");
    }

    /** Five schools: two with a story, one listed, one in a village, one closed. */
    private void fill() {
        long two = register.school("1", "СОШ № 2");
        long ten = register.school("2", "СОШ № 10");
        long lyceum = register.school(SchoolExample.of("B-7", "Лицей", SchoolKind.LYCEUM, false));
        register.school(SchoolExample.of("Я", "ООШ с. Ёлочки", SchoolKind.BASIC, true));
        long old = register.school("0", "Старая школа");
        register.within(() -> {
            register.bean(SchoolChanges.class).close(old, 0, LocalDate.of(2025, 6, 1), "ветхое здание");
            register.bean(SchoolChanges.class)
                    .rename(ten, 0, "Средняя школа № 10", "Берёзовая школа", LocalDate.of(2010, 9, 1));
            register.bean(SchoolChanges.class)
                    .rename(ten, 1, "Средняя школа № 10", "СОШ № 10", LocalDate.of(2020, 9, 1));
            register.bean(Listings.class).add(SchoolExample.listed(ten, LocalDate.of(2024, 9, 1)));
            register.bean(Standings.class)
                    .publish(
                            2025,
                            List.of(
                                    new SchoolStanding(
                                            two,
                                            2025,
                                            ResultsLevel.BELOW_AVERAGE,
                                            SchoolType.INEFFECTIVE,
                                            Finding.YES,
                                            Finding.INSUFFICIENT_DATA,
                                            Finding.NO,
                                            Finding.NOT_APPLICABLE,
                                            Finding.NO,
                                            Finding.INSUFFICIENT_DATA,
                                            new java.math.BigDecimal("0.4"),
                                            null),
                                    Register.standing(ten, 2025, SchoolType.STRUGGLING, ResultsLevel.LOW, "0.1"),
                                    Register.standing(old, 2025, SchoolType.STRUGGLING, ResultsLevel.LOW, "0.2"),
                                    Register.standing(lyceum, 2025, SchoolType.EFFECTIVE, ResultsLevel.HIGH, "0.9")));
        });
    }

    private List<String> names(String path, Object... values) throws Exception {
        return register.page(methodist, path, values).select("tbody th a").eachText();
    }

    private static String sorted(String names) {
        return names.equals("СОШ № 2;СОШ № 10;Лицей;ООШ с. Ёлочки") ? "Лицей;ООШ с. Ёлочки;СОШ № 2;СОШ № 10" : names;
    }
}
