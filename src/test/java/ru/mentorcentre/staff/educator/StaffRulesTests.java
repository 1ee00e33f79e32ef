package ru.mentorcentre.staff.educator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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

    @Test
    void theShortWaysFindWhatComparingEverybodyFinds() {
        Random random = new Random(7);
        List<NamedEducator> people = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            people.add(new NamedEducator(
                    i,
                    1,
                    word(random, 6),
                    word(random, 2),
                    random.nextInt(4) == 0 ? null : word(random, 3),
                    "Учитель"));
        }
        SimilarNameIndex names = new SimilarNameIndex(people);
        int alike = 0;
        for (NamedEducator one : people) {
            List<NamedEducator> found = names.like(1, one.key());
            for (NamedEducator other : people) {
                int slips = plain(one.key().last(), other.key().last());
                assertThat(NameSimilarity.slips(one.key().last(), other.key().last()))
                        .isEqualTo(Math.min(slips, 3));
                boolean sameWord = one.key().last().equals(other.key().last())
                        || one.key().first().equals(other.key().first())
                        || !one.key().patronymic().isEmpty()
                                && one.key().patronymic().equals(other.key().patronymic());
                boolean wanted = sameWord && NameSimilarity.alike(one.key(), other.key());
                assertThat(found.contains(other)).as(one + " and " + other).isEqualTo(wanted);
                alike += wanted ? 1 : 0;
            }
        }
        assertThat(alike).isGreaterThan(360);
    }

    private static String word(Random random, int shortest) {
        int length = shortest + random.nextInt(4);
        return random.ints(length, 0, 2)
                .mapToObj("аб"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The textbook's way. */
    private static int plain(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                                Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
            }
        }
        return slips[one.length()][other.length()];
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
