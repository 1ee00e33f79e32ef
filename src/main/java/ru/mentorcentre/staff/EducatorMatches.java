package ru.mentorcentre.staff;

import ru.mentorcentre.exchange.ImportRow;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.school.SchoolInfo;

/** Who is meant by rows of a table; of two of one name the one who works. */
public interface EducatorMatches {

    /** {@code null} for a code that no school has. */
    SchoolInfo school(RowValues values);

    /** {@code null} for nobody. */
    EducatorInfo educator(RowValues values);

    /** «Иванова Анна · СОШ № 1» */
    String label(RowValues values);

    /** Why the row cannot be taken: its school or its educator is not known, or has left; {@code null} if it can. */
    <R> PlannedRow<R> refusal(ImportRow<R> row, RowValues values);
}
