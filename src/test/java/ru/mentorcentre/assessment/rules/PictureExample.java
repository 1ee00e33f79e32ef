package ru.mentorcentre.assessment.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.assessment.run.RunView;
import ru.mentorcentre.assessment.run.RunWithResults;
import ru.mentorcentre.profile.AssessmentRules;
import ru.mentorcentre.school.Finding;

/** Runs of a few schools for the tests of pictures; each school is «ИОР ИСБШ», a dash for none. */
public final class PictureExample {

    private PictureExample() {}

    public static RunWithResults run(int year, AssessmentRules rules, String... schools) {
        List<SchoolFigures> figures = new ArrayList<>();
        for (String school : schools) {
            String[] pair = school.split(" ");
            YearFigures now = new YearFigures(index(pair[0]), null, index(pair[1]), null, null, null, null);
            figures.add(new SchoolFigures(figures.size() + 1, false, YearFigures.NONE, YearFigures.NONE, now));
        }
        ClassificationResult result = Classification.classify(new ClassificationInput(year, rules, figures));
        RunView view = new RunView(
                1,
                year,
                1,
                Instant.EPOCH,
                "Методист",
                result.basis(),
                result.warnings(),
                ClassificationCounts.of(result.schools()),
                null,
                null,
                false);
        return new RunWithResults(
                view, result.schools().stream().map(school -> row(school, year)).toList());
    }

    private static BigDecimal index(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    private static RunResultRow row(SchoolResult school, int year) {
        YearFigures now = school.figures().current();
        return new RunResultRow(
                school.schoolId(),
                "" + school.schoolId(),
                "СОШ № " + school.schoolId(),
                year,
                now.resultsIndex(),
                school.level(),
                now.welfareIndex(),
                school.type(),
                Finding.NO,
                null,
                Finding.NO,
                null,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NO);
    }
}
