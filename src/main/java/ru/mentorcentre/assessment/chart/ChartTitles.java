package ru.mentorcentre.assessment.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.mentorcentre.assessment.run.ClassificationCounts;
import ru.mentorcentre.assessment.run.RunResultRow;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.shared.web.Words;

/** What the pictures find, said in their titles. */
@Component
public class ChartTitles {

    /** «5 неэффективных школ»; what most wants a look comes first. */
    public String finding(ClassificationCounts counts) {
        return Stream.of(SchoolType.INEFFECTIVE, SchoolType.STRUGGLING, SchoolType.RESILIENT, SchoolType.EFFECTIVE)
                .filter(type -> counts.of(type) > 0)
                .findFirst()
                .map(type -> counts.of(type) + " " + new ClassificationCounts.TypeCount(type, counts.of(type)).words())
                .orElse("Типы школ не определены");
    }

    /** Who is not on the picture and why, «1 школа без ИСБШ»; {@code null} when everybody is. */
    String missing(List<RunResultRow> missing) {
        if (missing.isEmpty()) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        add(parts, missing, row -> row.resultsIndex() != null, " без ИСБШ");
        add(parts, missing, row -> row.welfareIndex() != null, " без ИОР");
        add(parts, missing, row -> row.resultsIndex() == null && row.welfareIndex() == null, " без обоих индексов");
        return String.join(", ", parts);
    }

    private void add(List<String> parts, List<RunResultRow> missing, Predicate<RunResultRow> condition, String ending) {
        long count = missing.stream().filter(condition).count();
        if (count > 0) {
            parts.add(schools(count) + ending);
        }
    }

    /** What moved: «3 школы сменили тип, 2 вошли в зону риска, 1 вышла из неё». */
    String finding(Movement movement) {
        List<String> parts = new ArrayList<>();
        int types = movement.count(SchoolMoveKind.TYPE);
        int entered = movement.count(SchoolMoveKind.ENTERED);
        int left = movement.count(SchoolMoveKind.LEFT);
        if (types > 0) {
            parts.add(schools(types) + " " + Words.noun(types, "сменила", "сменили", "сменили") + " тип");
        }
        if (entered > 0) {
            parts.add((parts.isEmpty() ? schools(entered) : "" + entered) + " "
                    + Words.noun(entered, "вошла", "вошли", "вошли") + " в зону риска");
        }
        if (left > 0) {
            parts.add((parts.isEmpty() ? schools(left) : "" + left) + " " + Words.noun(left, "вышла", "вышли", "вышли")
                    + " из зоны риска");
        }
        return parts.isEmpty() ? "Ни одна школа не сменила тип и зону риска" : String.join(", ", parts);
    }

    String schools(Number count) {
        return Words.count(count, "школа", "школы", "школ");
    }
}
