package ru.mentorcentre.staff.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import ru.mentorcentre.staff.CompetenceKind;

/**
 * A test of competence that an educator took.
 *
 * @param percent 0 to 100
 */
public record CompetenceTestInfo(long id, LocalDate takenOn, CompetenceKind kind, BigDecimal percent) {}
