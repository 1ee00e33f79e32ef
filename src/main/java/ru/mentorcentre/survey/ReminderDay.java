package ru.mentorcentre.survey;

import java.time.LocalDate;

/** When a survey reminds by itself, counted from its last day. */
public enum ReminderDay {
    TWO_WEEKS(14, "за 2 недели"),
    WEEK(7, "за неделю"),
    THREE_DAYS(3, "за 3 дня"),
    ONE_DAY(1, "за день");

    private final int days;
    private final String title;

    ReminderDay(int days, String title) {
        this.days = days;
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Of a survey that ends on this day. */
    public LocalDate of(LocalDate endsOn) {
        return endsOn.minusDays(days);
    }

    /** The last day of the surveys that remind today. */
    public LocalDate end(LocalDate today) {
        return today.plusDays(days);
    }
}
