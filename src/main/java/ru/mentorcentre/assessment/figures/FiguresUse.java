package ru.mentorcentre.assessment.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.web.Words;

/** A school that has figures is not deleted. */
@Component
class FiguresUse implements SchoolUse {

    private final YearlyFiguresRepository figures;

    FiguresUse(YearlyFiguresRepository figures) {
        this.figures = figures;
    }

    @Override
    public List<String> of(long schoolId) {
        long years = figures.countBySchoolId(schoolId);
        return years == 0 ? List.of() : List.of("показатели за " + Words.count(years, "год", "года", "лет"));
    }
}
