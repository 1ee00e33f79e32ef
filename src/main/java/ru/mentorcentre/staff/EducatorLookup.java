package ru.mentorcentre.staff;

import java.util.Collection;
import java.util.List;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.RowValues;

/** For tables that name an educator in each row, by the school's code and the name. */
public interface EducatorLookup {

    /** The columns that name somebody, in the order of a template; the last name is the second. */
    List<Column<?>> columns();

    /** The same for rows that name the same person. */
    Object person(RowValues values);

    /** Who is meant by the rows; the school and everybody whom they may name is read once. */
    EducatorMatches named(Collection<RowValues> rows);
}
