package ru.mentorcentre.school;

import java.math.BigDecimal;
import org.springframework.context.ApplicationContext;
import ru.mentorcentre.OwnMunicipality;

/** A municipality of its own for one test, and people who look at its register. */
public final class Register extends OwnMunicipality {

    public Register(ApplicationContext context) {
        super(context, "Реестровый район", "Испытания реестра");
    }

    public long school(NewSchool school) {
        return inside(() -> schools().add(school));
    }

    /** A standing that is like the example but for what a test is about. */
    public static SchoolStanding standing(long id, int year, SchoolType type, ResultsLevel level, String results) {
        return new SchoolStanding(
                id,
                year,
                level,
                type,
                Finding.NO,
                Finding.NO,
                Finding.NO,
                Finding.NOT_APPLICABLE,
                level == ResultsLevel.HIGH ? Finding.YES : Finding.NO,
                level == ResultsLevel.LOW ? Finding.YES : Finding.NO,
                new BigDecimal(results),
                new BigDecimal("0.5"));
    }
}
