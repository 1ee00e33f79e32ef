package ru.mentorcentre.assessment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.mentorcentre.IntegrationTest;
import ru.mentorcentre.TestDays;
import ru.mentorcentre.assessment.Town;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.change.SchoolChanges;
import ru.mentorcentre.shared.persistence.Tenant;

/** A pasted block finds its schools by code and by name, its columns by title, and is never written to a wrong one. */
@IntegrationTest
class PastedBlockTests {

    @Autowired
    private Town town;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolChanges changes;

    @Autowired
    private FiguresGrid grid;

    private Town.Place place;

    @BeforeEach
    void found() {
        place = town.found();
        Tenant.run(place.id(), () -> {
            schools.add(school("101", "СОШ № 1", "МБОУ «Средняя общеобразовательная школа № 1»"));
            schools.add(school("102", "СОШ № 2", "МБОУ «Средняя общеобразовательная школа № 2»"));
            schools.add(school("G3", "Гимназия № 3", "МАОУ «Гимназия № 3 имени Ф. Королёва»"));
            schools.add(school("D1", "Школа в Дубках", "Школа в Дубках первая"));
            schools.add(school("D2", "Школа в Дубках", "Школа в Дубках вторая"));
        });
    }

    @Test
    void namesAreFoundInTheirUsualWritings() {
        for (String written : List.of(
                "СОШ № 1",
                "сош №1",
                "СОШ 1",
                "СОШ N 1",
                "МБОУ СОШ №1",
                "МБОУ \"СОШ № 1\"",
                "Средняя школа № 1",
                "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа №1»",
                "101")) {
            assertThat(schoolsOf(written + "\t0,5\n")).as(written).containsExactly("СОШ № 1, 101");
        }
        assertThat(schoolsOf("гимназия №3 имени Ф. Королева\t0,5")).containsExactly("Гимназия № 3, G3");
    }

    @Test
    void aFormerNameIsFoundUnlessAnotherSchoolBearsItToday() {
        Tenant.run(place.id(), () -> {
            SchoolInfo first = schools.all().stream()
                    .filter(school -> school.code().equals("101"))
                    .findFirst()
                    .orElseThrow();
            changes.rename(first.id(), 0, "Лицей «Восход» города", "Лицей «Восход»", TestDays.today());
        });
        assertThat(schoolsOf("лицей восход\t0,5")).containsExactly("Лицей «Восход», 101");
        assertThat(schoolsOf("СОШ №1\t0,5")).containsExactly("Лицей «Восход», 101");
        Tenant.run(place.id(), () -> schools.add(school("N1", "СОШ № 1", "Новая школа № 1")));
        assertThat(schoolsOf("СОШ №1\t0,5")).containsExactly("СОШ № 1, N1");
    }

    @Test
    void aSchoolThatIsNotThereIsNamedAndItsNeighboursFindTheirRows() {
        PastedBlock.Placement placed = place("ior", "СОШ № 2\t0,2\nСОШ № 22\t0,3\nСОШ № 1\t0,1");
        assertThat(placed.schools())
                .extracting(PastedBlock.SchoolCells::label)
                .containsExactly("СОШ № 2, 102", "СОШ № 1, 101");
        assertThat(placed.schools().get(1).cells()).containsExactly(new PastedBlock.Cell("ior", "0,1"));
        assertThat(placed.notes()).containsExactly("«СОШ № 22»: такой школы нет в реестре");
    }

    @Test
    void whereNoneIsFoundNothingGoesByPosition() {
        PastedBlock.Placement placed = place("ior", "Лицей А\t0,2\nЛицей Б\t0,3");
        assertThat(placed.isBare()).isFalse();
        assertThat(placed.schools()).isEmpty();
        assertThat(placed.notes()).hasSize(2);
    }

    @Test
    void whatCannotBeToldApartIsRefused() {
        assertThat(place("ior", "Школа в Дубках\t0,2").notes())
                .containsExactly("«Школа в Дубках»: подходит к нескольким (D1, D2), укажите код");
        assertThat(place("ior", "101\tСОШ № 2\t0,2").notes())
                .containsExactly("«101 · СОШ № 2»: код и название разных школ");
        PastedBlock.Placement twice = place("ior", "СОШ № 1\t0,2\nСОШ №1\t0,3\nСОШ № 2\t0,4");
        assertThat(twice.notes()).containsExactly("«СОШ № 1» встречается в блоке дважды");
        assertThat(twice.schools()).extracting(PastedBlock.SchoolCells::label).containsExactly("СОШ № 2, 102");
    }

    @Test
    void titlesTellTheColumnsInAnyOrder() {
        PastedBlock.Placement placed = place(
                "ior",
                "№ п/п\tШкола\tИндекс ГИА\tДиректор\tИОР\n1\tСОШ № 1\t0,44\tИванова\t0,55\n2\tСОШ № 2\t0,4\tПетров\t0,5");
        assertThat(placed.schools().get(0).cells())
                .containsExactly(new PastedBlock.Cell("gia", "0,44"), new PastedBlock.Cell("ior", "0,55"));
        assertThat(placed.notes()).containsExactly("Не узнал и не вставил столбцы: «№ п/п», «Директор»");
    }

    @Test
    void aNameOfTheTableMayStandAboveTheTitles() {
        PastedBlock.Placement placed =
                place("ior", "Показатели школ района\t\t\nШкола\tОбучающихся\tИОР\nСОШ № 2\t300\t0,5");
        assertThat(placed.notes()).isEmpty();
        assertThat(placed.schools())
                .singleElement()
                .satisfies(school -> assertThat(school.cells())
                        .containsExactly(new PastedBlock.Cell("pupils", "300"), new PastedBlock.Cell("ior", "0,5")));
    }

    @Test
    void aRunningNumberIsNoCode() {
        PastedBlock.Placement placed = place("ior", "№ п/п\tИОР\n101\t0,1\n102\t0,2");
        assertThat(placed.schools()).isEmpty();
        assertThat(placed.lines()).hasSize(2);
        assertThat(placed.notes()).containsExactly("Не узнал и не вставил столбцы: «№ п/п»");
    }

    @Test
    void aLineOfAnotherYearIsLeftOut() {
        PastedBlock.Placement placed = place("ior", "Код\tГод\tИОР\n101\t2023\t0,1\n101\t2024\t0,2");
        assertThat(placed.schools())
                .singleElement()
                .satisfies(school -> assertThat(school.cells()).containsExactly(new PastedBlock.Cell("ior", "0,2")));
        assertThat(placed.notes()).containsExactly("«101»: строка за 2023 год, а открыт 2024");
    }

    @Test
    void titlesWithoutSchoolsNameTheColumnsOfTheLinesBelow() {
        PastedBlock.Placement placed = place("ior", "Обучающихся\tИОР\n400\t0,5");
        assertThat(placed.lines())
                .containsExactly(List.of(new PastedBlock.Cell("pupils", "400"), new PastedBlock.Cell("ior", "0,5")));
    }

    @Test
    void figuresAloneGoWhereTheCursorStands() {
        assertThat(place("gia", "0,11\t0,12\n0,21\t1,5").isBare()).isTrue();
        assertThat(place("ior", "0,5\tвысокий\n0,6\tнизкий\nн/д\t").isBare()).isTrue();
        assertThat(place("pupils", "400\t0\n350\t10").isBare()).isTrue();
    }

    @Test
    void figuresFollowTheNamesFromTheCursorOn() {
        assertThat(place("gia", "101\t0,4\t0,3\n102\t0,5\t0,2").schools().get(1).cells())
                .containsExactly(new PastedBlock.Cell("gia", "0,5"), new PastedBlock.Cell("vpr", "0,2"));
    }

    private List<String> schoolsOf(String text) {
        return place("ior", text).schools().stream()
                .map(PastedBlock.SchoolCells::label)
                .toList();
    }

    private PastedBlock.Placement place(String column, String text) {
        return Tenant.call(place.id(), () -> grid.place(2024, text, column));
    }

    private static NewSchool school(String code, String shortName, String fullName) {
        return new NewSchool(
                code, fullName, shortName, SchoolKind.SECONDARY, false, null, null, null, null, null, null, null);
    }
}
