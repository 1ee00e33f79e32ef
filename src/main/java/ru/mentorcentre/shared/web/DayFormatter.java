package ru.mentorcentre.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/**
 * How forms read a day: «2025-12-31» as a browser's own date input sends it, and «31.12.2025» as people type it where
 * there is none. Written the first way, which is what the input wants.
 */
@Component
class DayFormatter implements Formatter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate parse(String text, Locale locale) {
        String day = text.strip();
        return LocalDate.parse(day, day.contains(".") ? TYPED : DateTimeFormatter.ISO_LOCAL_DATE);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
