package ru.mentorcentre.staff.educator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Years of service, counted from a day so that they grow by themselves. */
final class YearsOfService {

    private YearsOfService() {}

    /** Full years, {@code null} when the day is not known. */
    static Integer years(LocalDate since, LocalDate today) {
        return since == null ? null : (int) Math.max(0, ChronoUnit.YEARS.between(since, today));
    }

    /** The day from which so many full years are counted; the stored one when it tells the same. */
    static LocalDate since(Integer years, LocalDate stored, LocalDate today) {
        if (years == null || years.equals(years(stored, today))) {
            return years == null ? null : stored;
        }
        return today.minusYears(years);
    }

    /** The earliest day on which the working life of a young specialist may have begun, with so many full years. */
    static LocalDate youngSince(LocalDate today, int youngYears) {
        return today.minusYears(youngYears);
    }

    /**
     * Whether this is a young specialist. Without the day of the first job all service counts: who has worked for less
     * than that cannot have begun earlier.
     */
    static boolean isYoung(LocalDate firstJobOn, LocalDate serviceSince, LocalDate youngSince) {
        LocalDate began = firstJobOn == null ? serviceSince : firstJobOn;
        return began != null && !began.isBefore(youngSince);
    }
}
