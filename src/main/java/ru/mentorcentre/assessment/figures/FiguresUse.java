package ru.mentorcentre.assessment.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolUse;
import ru.mentorcentre.shared.web.Words;

/** A school that has figures is not deleted. */
@Component
class FiguresUse implements SchoolUse {

    private final YearlyFiguresRepository figures;
    private final Words words;

    FiguresUse(YearlyFiguresRepository figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public List<String> of(long schoolId) {
        long years = figures.countBySchoolId(schoolId);
        return years == 0 ? List.of() : List.of("показатели за " + words.count(years, "год", "года", "лет"));
    }
}
