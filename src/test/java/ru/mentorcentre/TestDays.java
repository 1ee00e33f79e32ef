package ru.mentorcentre;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the program under test counts them: its time zone is not that of the machine. */
public final class TestDays {

    static final String ZONE = "Europe/Moscow";

    private TestDays() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of(ZONE));
    }
}
