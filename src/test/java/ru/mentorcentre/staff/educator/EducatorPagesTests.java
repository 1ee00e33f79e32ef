package ru.mentorcentre.staff.educator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.ResultActions;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.StatementCount;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.staff.EducatorExample;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.Staffroom;
import ru.mentorcentre.staff.Subject;

/** Educators are listed, added and changed; a school sees and changes its own only. */
@IntegrationTest
public class EducatorPagesTests {

    @Autowired
    private ApplicationContext context;

    private Staffroom staffroom;
    private UserDetails methodist;
    private long one;
    private long two;

    @BeforeEach
    void open() {
        staffroom = new Staffroom(context);
        methodist = staffroom.person(Role.METHODIST, null);
        one = staffroom.school("1", "СОШ № 1");
        two = staffroom.school("2", "СОШ № 2");
    }

    @Test
    void theListIsNarrowedSortedAndFound() throws Exception {
        fill();
        assertThat(names("/staff")).containsExactly("Ёжикова Анна Петровна", "Жуков Олег", "Яшина Ольга Ивановна");
        assertThat(names("/staff?sort=-name")).endsWith("Ёжикова Анна Петровна");
        assertThat(names("/staff?q=ежик анн")).containsExactly("Ёжикова Анна Петровна");
        assertThat(names("/staff?school=" + two)).containsExactly("Жуков Олег");
        assertThat(names("/staff?subject=PHYSICS")).containsExactly("Жуков Олег");
        assertThat(names("/staff?category=FIRST")).hasSize(2);
        assertThat(names("/staff?young=YOUNG")).containsExactly("Жуков Олег");
        assertThat(names("/staff?young=OTHER")).hasSize(2);
        for (String sort : EducatorFilter.SORT.names()) {
            assertThat(names("/staff?sort=" + sort)).hasSize(3);
        }
        Document none = staffroom.page(methodist, "/staff?q=нет+такого");
        assertThat(none.select(".empty-state").text()).contains("Таких педагогов нет");
        assertThat(staffroom.page(methodist, "/search?q=ёжикова").text()).contains("Учитель · СОШ № 1");
        StatementCount.atMostEight("list", () -> staffroom.page(methodist, "/staff"));
    }

    @Test
    void theExportHasTheColumnsOfTheImport() throws Exception {
        fill();
        String csv = new String(
                staffroom
                        .get(methodist, "/staff/export.csv?school=" + one)
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains(
                        "Код школы;Фамилия;Имя;Отчество;Должность;Предметы;Дата приёма;Стаж лет;Категория;Эл. почта;Телефон");
        assertThat(csv).contains("1;Ёжикова;Анна;Петровна;Учитель;Русский язык, Литература;01.09.2015;17;Первая");
        assertThat(csv.lines()).hasSize(3);
    }

    @Test
    void anEducatorIsAddedAndChanged() throws Exception {
        staffroom
                .post(methodist, "/staff", typed("schoolId", "" + one, "lastName", " Ёлкина ", "serviceYears", "2"))
                .andExpect(redirectedUrlPattern("/staff/*"));
        EducatorInfo added = staffroom.inside(() -> educators().all()).get(0);
        assertThat(added.fullName()).isEqualTo("Ёлкина Анна Петровна");
        assertThat(added.shortName()).isEqualTo("Ёлкина А. П.".replace(' ', '\u00a0'));
        assertThat(added.serviceYears()).isEqualTo(2);
        assertThat(added.youngSpecialist()).isTrue();
        assertThat(added.subjects()).containsExactlyInAnyOrder(Subject.PHYSICS, Subject.MATHEMATICS);

        staffroom
                .post(
                        methodist,
                        "/staff/" + added.id(),
                        typed("version", "0", "subjects", "PHYSICS", "position", "Завуч"))
                .andExpect(redirectedUrl("/staff/" + added.id()));
        String history = staffroom
                .page(methodist, "/staff/" + added.id() + "/history")
                .select(".timeline")
                .text();
        assertThat(history)
                .contains("Педагог внесён")
                .contains("Должность Учитель → Завуч")
                .contains("Предметы Математика, Физика → Физика");

        ResultActions late =
                staffroom.post(methodist, "/staff/" + added.id(), typed("version", "0", "position", "Директор"));
        late.andExpect(status().isConflict());
        Document page = answer(late);
        assertThat(page.select(".note-warning").text()).contains("Проверяющая Методист");
        assertThat(page.select("#position").val()).isEqualTo("Директор");
        StatementCount.atMostEight("card", () -> staffroom.page(methodist, "/staff/" + added.id()));
    }

    @Test
    void mistakesStandBesideTheirFields() throws Exception {
        Document page = answer(staffroom.post(
                methodist,
                "/staff",
                typed(
                        "lastName",
                        "",
                        "position",
                        "",
                        "schoolId",
                        "999999999",
                        "serviceYears",
                        "сто",
                        "category",
                        "x",
                        "hiredOn",
                        "1024-09-01",
                        "email",
                        "где-то",
                        "subjects",
                        "МАГИЯ")));
        for (String field : List.of(
                "lastName", "position", "schoolId", "serviceYears", "category", "hiredOn", "email", "subjects")) {
            assertThat(page.select("#" + field + "-error").text()).as(field).isNotEmpty();
        }
        assertThat(staffroom.inside(() -> educators().all())).isEmpty();
    }

    @Test
    void aCuratorWorksInTheOwnSchoolOnly() throws Exception {
        fill();
        UserDetails curator = staffroom.person(Role.CURATOR, two);
        assertThat(staffroom.page(curator, "/staff?school=" + one).select("tbody th a"))
                .isEmpty();
        Document list = staffroom.page(curator, "/staff");
        assertThat(list.select("tbody th a").eachText()).containsExactly("Жуков Олег");
        assertThat(staffroom.page(curator, "/search?q=ёжикова").text()).doesNotContain("Ёжикова Анна");
        long stranger = staffroom.inside(() -> educators().ofSchool(one)).get(0).id();
        for (String path : List.of("", "/edit", "/history")) {
            staffroom.get(curator, "/staff/" + stranger + path).andExpect(status().isNotFound());
        }
        staffroom.post(curator, "/staff/" + stranger, typed("version", "0")).andExpect(status().isNotFound());
        // whatever school the form names, it is the own one
        staffroom
                .post(curator, "/staff", typed("schoolId", "" + one, "lastName", "Своя"))
                .andExpect(status().is3xxRedirection());
        assertThat(staffroom.inside(() -> educators().ofSchool(two)))
                .extracting(EducatorInfo::lastName)
                .contains("Своя");
        long own = staffroom.inside(() -> educators().ofSchool(two)).get(0).id();
        staffroom.post(curator, "/staff/" + own, typed("version", "0")).andExpect(redirectedUrl("/staff/" + own));
    }

    @Test
    void aMentorReadsTheOwnCard() throws Exception {
        fill();
        UserDetails mentor = staffroom.person(Role.MENTOR, one);
        assertThat(staffroom.page(mentor, "/staff/own").text()).contains("Карточки пока нет");
        List<EducatorInfo> all = staffroom.inside(() -> educators().all());
        staffroom.get(mentor, "/staff/" + all.get(0).id()).andExpect(status().isNotFound());
        long account = staffroom.accountOf(mentor);
        staffroom.within(() -> educators().link(account, all.get(0).id()));
        staffroom
                .get(mentor, "/staff/own")
                .andExpect(redirectedUrl("/staff/" + all.get(0).id()));
        Document card = staffroom.page(mentor, "/staff/" + all.get(0).id());
        assertThat(card.select("h1").text()).isEqualTo("Ёжикова Анна Петровна");
        assertThat(card.select("main a[href^=/staff]").eachText())
                .as("what is held about the own person, and nothing of others")
                .containsExactly(
                        "Скачать всё обо мне",
                        "Карточка",
                        "Развитие",
                        "Согласия",
                        "Кто открывал",
                        "Мероприятия и сертификаты");
        staffroom.get(mentor, "/staff/" + all.get(1).id()).andExpect(status().isNotFound());
        assertThat(staffroom.inside(() -> educators().ofAccount(account)))
                .contains(all.get(0).id());
    }

    @Test
    void aSchoolWithEducatorsIsNotRemoved() throws Exception {
        fill();
        assertThat(staffroom.page(methodist, "/schools/" + one + "/removal").text())
                .contains("2 педагога");
    }

    @Test
    void theHelpNamesEverySubject() throws Exception {
        String help = staffroom.page(methodist, "/help/staff").text();
        for (Subject subject : Subject.values()) {
            assertThat(help).contains(subject.title());
        }
    }

    private void fill() {
        staffroom.within(() -> {
            educators().add(EducatorExample.named(one, "Ёжикова", "Анна", "Петровна"));
            educators().add(EducatorExample.named(one, "Яшина", "Ольга", "Ивановна"));
            educators()
                    .add(new NewEducator(
                            two,
                            "Жуков",
                            "Олег",
                            null,
                            "Учитель",
                            Set.of(Subject.PHYSICS),
                            LocalDate.of(2025, 9, 1),
                            1,
                            LocalDate.of(2025, 9, 1),
                            null,
                            null,
                            null,
                            null,
                            null));
        });
    }

    private EducatorService educators() {
        return staffroom.bean(EducatorService.class);
    }

    private List<String> names(String path) throws Exception {
        return staffroom.page(methodist, path).select("tbody th a").eachText();
    }

    private static Document answer(ResultActions result) throws Exception {
        var response = result.andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return Jsoup.parse(response.getContentAsString());
    }

    /** A form filled in rightly but for the fields named; a second value of subjects by a comma. */
    public static String[] typed(String... fields) {
        java.util.Map<String, String> all = new java.util.LinkedHashMap<>(java.util.Map.of(
                "lastName",
                "Ёлкина",
                "firstName",
                "Анна",
                "patronymic",
                "Петровна",
                "position",
                "Учитель",
                "subjects",
                "PHYSICS,MATHEMATICS",
                "phone",
                "",
                "email",
                ""));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
