package ru.mentorcentre.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as people write it: 01.09.2025. */
public final class Day {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The years in which anything of the program can lie; the tables say the same. */
    public static final int FIRST_YEAR = 1990;

    public static final int LAST_YEAR = 2100;

    private Day() {}

    /** Not a slip of the pen like 0204 or 20224; {@code null} is none. */
    public static boolean isSensible(LocalDate day) {
        return isSensible(day, FIRST_YEAR);
    }

    /** As {@link #isSensible(LocalDate)}, of what may lie longer ago. */
    public static boolean isSensible(LocalDate day, int firstYear) {
        return day == null || day.getYear() >= firstYear && day.getYear() <= LAST_YEAR;
    }

    /** Empty for {@code null}. */
    public static String of(LocalDate day) {
        return day == null ? "" : FORMAT.format(day);
    }
}
