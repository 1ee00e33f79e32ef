package ru.mentorcentre.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/** Fills the schools of one municipality with educators: a third of those the schools tell of. */
@Component
@Profile("demo")
class DemoStaff {

    private static final long SEED = 20260902;
    private static final int SHARE_PERCENT = 35;
    private static final int LEAST = 4;

    /** Who teaches what in an ordinary school, the most needed first. */
    private static final List<Set<Subject>> TEACHING = List.of(
            Set.of(Subject.RUSSIAN, Subject.LITERATURE),
            Set.of(Subject.MATHEMATICS),
            Set.of(Subject.PRIMARY),
            Set.of(Subject.ENGLISH),
            Set.of(Subject.HISTORY, Subject.SOCIAL_STUDIES),
            Set.of(Subject.PHYSICS, Subject.INFORMATICS),
            Set.of(Subject.BIOLOGY, Subject.CHEMISTRY),
            Set.of(Subject.PRIMARY),
            Set.of(Subject.PHYSICAL_EDUCATION, Subject.SAFETY),
            Set.of(Subject.GEOGRAPHY),
            Set.of(Subject.MATHEMATICS, Subject.INFORMATICS),
            Set.of(Subject.LABOUR, Subject.ART),
            Set.of(Subject.RUSSIAN, Subject.LITERATURE),
            Set.of(Subject.MUSIC));

    private static final Set<Story> WITH_STRONG_STAFF =
            Set.of(Story.LEADER, Story.SECOND_LEADER, Story.STRONG_LYCEUM, Story.RESILIENT);

    private final Educators educators;
    private final Clock clock;

    DemoStaff(Educators educators, Clock clock) {
        this.educators = educators;
        this.clock = clock;
    }

    /** Fills schools given by their keys in the same order, in the current municipality; the same every time. */
    void fill(List<DemoSchool> schools, List<Long> ids) {
        Random random = new Random(SEED);
        Faker people = new Faker(Locale.forLanguageTag("ru"), random);
        List<NewEducator> all = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            DemoSchool school = schools.get(i);
            int count = Math.max(LEAST, school.teachers() * SHARE_PERCENT / 100);
            for (int number = 0; number < count; number++) {
                all.add(educator(school, ids.get(i), number, all.size(), people, random));
            }
        }
        educators.addAll(all);
    }

    /** Somebody with an account, who is no chance figure. */
    long person(
            long school, String last, String first, String patronymic, String position, Subject subject, int years) {
        return educators.add(new NewEducator(
                school,
                last,
                first,
                patronymic,
                position,
                Set.of(subject),
                september(years / 2),
                years,
                september(years),
                years < 3 ? QualificationCategory.NONE : QualificationCategory.HIGHEST,
                null,
                education(years),
                "opora@example.org",
                "8 (000) 300-00-00"));
    }

    private NewEducator educator(DemoSchool school, long id, int number, int total, Faker people, Random random) {
        String sex = random.nextInt(100) < 82 ? "female" : "male";
        boolean strong = WITH_STRONG_STAFF.contains(school.story());
        boolean young = number > 1 && random.nextInt(100) < (strong ? 8 : 20);
        int years = young ? random.nextInt(3) : 4 + random.nextInt(strong ? 32 : 36);
        Set<Subject> subjects = TEACHING.get((number + total / 7) % TEACHING.size());
        return new NewEducator(
                id,
                people.resolve("name." + sex + "_last_name"),
                people.resolve("name." + sex + "_first_name"),
                people.resolve("name." + sex + "_middle_name"),
                position(number, subjects),
                subjects,
                september(young ? years : random.nextInt(years + 1)),
                years,
                young ? september(years) : null,
                category(years, strong, random),
                years > 25 && random.nextInt(4) == 0 ? "Почётный работник общего образования" : null,
                education(years),
                "educator" + (total + 1) + "@example.org",
                "8 (000) 3%02d-%02d-%02d".formatted(total / 100, total % 100, total * 7 % 100));
    }

    private static String position(int number, Set<Subject> subjects) {
        return number == 0
                ? "Заместитель директора"
                : subjects.contains(Subject.PRIMARY) ? "Учитель начальных классов" : "Учитель";
    }

    private static QualificationCategory category(int years, boolean strong, Random random) {
        int luck = random.nextInt(100) + (strong ? 20 : 0);
        if (years < 3) {
            return QualificationCategory.NONE;
        }
        if (years > 15 && luck > 108) {
            return luck % 2 == 0 ? QualificationCategory.MENTOR : QualificationCategory.METHODIST;
        }
        return years > 7 && luck > 55
                ? QualificationCategory.HIGHEST
                : luck > 30 ? QualificationCategory.FIRST : QualificationCategory.COMPLIANCE;
    }

    /** The first of September so many full years ago. */
    private LocalDate september(int yearsAgo) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        return LocalDate.of(year - yearsAgo, 9, 1);
    }

    private String education(int years) {
        return "Приозёрный педагогический институт, " + september(years).getYear();
    }
}
