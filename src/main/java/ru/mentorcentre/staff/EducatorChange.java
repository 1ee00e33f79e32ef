package ru.mentorcentre.staff;

import java.time.LocalDateTime;
import java.util.List;

/** One change in an educator's history, as it is shown. */
record EducatorChange(LocalDateTime madeAt, String madeBy, String what, List<Field> fields) {

    /** A field before and after, in words; an empty one is a dash. */
    record Field(String title, String before, String after) {}
}
