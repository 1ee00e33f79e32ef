package ru.mentorcentre.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.datafaker.Faker;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.Assessments;
import ru.mentorcentre.assessment.NewFigures;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.Schools;

/** Fills one municipality with schools, four years of figures and a run for each year. */
@Component
@Profile("demo")
class DemoDistrict {

    private static final long SEED = 20260901;

    /** Three digits survive retyping in Excel, a leading zero does not. */
    private static final int FIRST_CODE = 100;

    private final Schools schools;
    private final Assessments assessments;

    DemoDistrict(Schools schools, Assessments assessments) {
        this.schools = schools;
        this.assessments = assessments;
    }

    /**
     * Works in the current municipality; the same every time.
     *
     * @return the keys of the schools in the order given
     */
    List<Long> fill(List<DemoSchool> wanted) {
        Random random = new Random(SEED);
        Faker people = new Faker(Locale.forLanguageTag("ru"), random);
        List<Long> added = new ArrayList<>();
        List<NewFigures> figures = new ArrayList<>();
        for (DemoSchool school : wanted) {
            long id = schools.add(newSchool(school, added.size() + 1, people));
            school.story().years(school.pupils(), random).forEach(year -> figures.add(newFigures(id, year)));
            added.add(id);
        }
        assessments.saveFigures(figures);
        IntStream.range(Story.FIRST_YEAR, Story.FIRST_YEAR + Story.YEARS).forEach(assessments::run);
        return added;
    }

    private static NewSchool newSchool(DemoSchool school, int number, Faker people) {
        String code = String.valueOf(FIRST_CODE + number);
        return new NewSchool(
                code,
                school.fullName(),
                school.shortName(),
                school.kind(),
                !school.inTown(),
                null,
                people.name().fullName(),
                "8 (000) 200-%02d-%02d".formatted(number, number * 7 % 100),
                "school" + code + "@example.org",
                school.place() + ", ул. Школьная, " + number,
                school.teachers(),
                school.pupils());
    }

    private static NewFigures newFigures(long school, Story.Year year) {
        return new NewFigures(
                school,
                year.year(),
                year.results(),
                null,
                year.welfare(),
                year.exams(),
                year.checks(),
                year.pupils(),
                year.partTimePupils());
    }
}
