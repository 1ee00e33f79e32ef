package ru.mentorcentre.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as people write it: 01.09.2025. */
public final class Day {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Day() {}

    /** Empty for {@code null}. */
    public static String of(LocalDate day) {
        return day == null ? "" : FORMAT.format(day);
    }
}
