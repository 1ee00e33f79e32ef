package ru.mentorcentre.staff.educator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.staff.Difficulty;
import ru.mentorcentre.staff.DifficultyGroup;
import ru.mentorcentre.staff.PersonName;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.SubjectNames;
import ru.mentorcentre.staff.difficulty.CommonDifficulties;
import ru.mentorcentre.staff.difficulty.OwnDifficulty;

/** Names, years of service, young specialists, subjects in a cell. */
class StaffRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void aYoungSpecialistIsInTheFirstThreeYearsOfTheFirstJob() {
        LocalDate since = YearsOfService.youngSince(TODAY, 3);
        assertThat(YearsOfService.isYoung(LocalDate.of(2023, 3, 15), null, since))
                .isTrue();
        assertThat(YearsOfService.isYoung(LocalDate.of(2023, 3, 14), null, since))
                .isFalse();
        assertThat(YearsOfService.isYoung(null, LocalDate.of(2024, 9, 1), since))
                .isTrue();
        assertThat(YearsOfService.isYoung(LocalDate.of(2010, 9, 1), LocalDate.of(2024, 9, 1), since))
                .as("the first job was long ago")
                .isFalse();
        assertThat(YearsOfService.isYoung(null, null, since)).isFalse();
        assertThat(YearsOfService.isYoung(LocalDate.of(2021, 9, 1), null, YearsOfService.youngSince(TODAY, 5)))
                .as("the centre says five years")
                .isTrue();
    }

    @Test
    void yearsOfServiceGrowAndKeepTheirDay() {
        LocalDate stored = LocalDate.of(2008, 9, 1);
        assertThat(YearsOfService.years(stored, TODAY)).isEqualTo(17);
        assertThat(YearsOfService.since(17, stored, TODAY)).isEqualTo(stored);
        assertThat(YearsOfService.since(20, stored, TODAY)).isEqualTo(LocalDate.of(2006, 3, 15));
        assertThat(YearsOfService.since(null, stored, TODAY)).isNull();
        assertThat(YearsOfService.years(LocalDate.of(2027, 1, 1), TODAY)).isZero();
    }

    @Test
    void namesAreWrittenAndCompared() {
        assertThat(PersonName.full("Иванова", "Анна", null)).isEqualTo("Иванова Анна");
        assertThat(PersonName.brief("Иванова", "Анна", "Петровна")).isEqualTo("Иванова\u00a0А.\u00a0П.");
        assertThat(PersonName.key("ЁЛКИНА", "Анна", null)).isEqualTo(PersonName.key("Елкина ", " анна", null));
        assertThat(PersonName.key("Петрова - Водкина", "А", null))
                .isEqualTo(PersonName.key("Петрова-Водкина", "А", null));
    }

    @Test
    void namesAreAlikeWithTwoSlipsAtMost() {
        assertThat(NameSimilarity.slips("елкина анна", "елкина анна")).isZero();
        assertThat(NameSimilarity.slips("елкина анна", "елкина ана")).isEqualTo(1);
        assertThat(NameSimilarity.slips("ивнаова", "иванова")).isEqualTo(2);
        assertThat(alike("Иванова Анна Петровна", "Ивановa Анна Петровна".replace('a', 'а')))
                .isTrue();
        assertThat(alike("Иванова Анна Петровна", "Ивнаова Анна Петровна")).isTrue();
        assertThat(alike("Иванова Анна Петровна", "Иванов Иван Петрович")).isFalse();
        assertThat(alike("Орлова Ася -", "Орлова Ася Ивановна"))
                .as("one card lacks the patronymic")
                .isTrue();
        assertThat(alike("Орлова А. И.", "Орлова Ася Ивановна")).isTrue();
        assertThat(alike("Орлова А. П.", "Орлова Ася Ивановна")).isFalse();
        assertThat(alike("Орлова Ася -", "Орлова Вера -")).isFalse();
    }

    @Test
    void likeNamesAreFoundAmongSixtyThousandAtOnce() {
        List<NamedEducator> people = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            people.add(new NamedEducator(
                    i,
                    i / 60,
                    "Фамилия" + "абвгдежзик".charAt(i % 10) + "абвгдежзиклмно".charAt(i / 60 % 14),
                    "Имя" + i % 7,
                    "Отчество" + i % 60,
                    "Учитель"));
        }
        people.add(new NamedEducator(60_000, 5, "Фамилияабв", "Имя1", "Отчествo8", "Учитель"));
        SimilarNameIndex names = new SimilarNameIndex(people);
        long before = System.nanoTime();
        long found = people.stream()
                .filter(one -> names.like(one.schoolId(), one.key()).size() > 1)
                .count();
        assertThat(found).isPositive();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    private static boolean alike(String one, String other) {
        return NameSimilarity.alike(key(one), key(other));
    }

    private static NameKey key(String name) {
        String[] parts = name.split(" ");
        return NameKey.of(parts[0], parts[1], "-".equals(parts[2]) ? null : parts[2]);
    }

    @Test
    void subjectsAreReadByTheirTitles() {
        assertThat(SubjectNames.read("русский язык; ЛИТЕРАТУРА, ОБЖ,"))
                .containsExactly(Subject.RUSSIAN, Subject.LITERATURE, Subject.SAFETY);
        assertThat(SubjectNames.read(" , ")).isNull();
        assertThatThrownBy(() -> SubjectNames.read("физика, алхимия"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("«алхимия»");
        for (Subject subject : Subject.values()) {
            assertThat(SubjectNames.read(SubjectNames.write(Set.of(subject)))).containsExactly(subject);
        }
    }

    @Test
    void difficultiesHaveCodesOfTheirOwn() {
        assertThat(CommonDifficulties.ALL.stream().map(Difficulty::code).collect(Collectors.toSet()))
                .hasSameSizeAs(CommonDifficulties.ALL);
        assertThat(CommonDifficulties.ALL.stream().map(Difficulty::group).distinct())
                .containsExactlyElementsOf(Arrays.asList(DifficultyGroup.values()));
        assertThat(CommonDifficulties.ALL).noneMatch(one -> one.code().startsWith(OwnDifficulty.PREFIX));
    }
}
