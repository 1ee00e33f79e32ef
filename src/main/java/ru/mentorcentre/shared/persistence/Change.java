package ru.mentorcentre.shared.persistence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.hibernate.envers.RevisionType;

/**
 * One change in the history of a record.
 *
 * @param at when, by the clock on the wall of the centre
 * @param by who made it, {@code null} for the program itself
 * @param event what happened in a few words, {@code null} where the lines say it
 * @param lines what became different
 */
public record Change(LocalDateTime at, String by, Kind kind, String event, List<Line> lines) {

    public enum Kind {
        ADDED("Добавлено"),
        CHANGED("Изменено"),
        REMOVED("Удалено");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static Kind of(RevisionType type) {
            return switch (type) {
                case ADD -> ADDED;
                case MOD -> CHANGED;
                case DEL -> REMOVED;
            };
        }
    }

    /** A field before and after; empty text for nothing. */
    public record Line(String name, String before, String after) {}

    /** The facts that differ, in the order of the second. */
    public static List<Line> lines(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .map(name -> new Line(name, words(before.get(name)), words(after.get(name))))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    private static String words(String value) {
        return value == null ? "" : value;
    }

    /** Whether the record came into being by it. */
    public boolean isFirst() {
        return kind == Kind.ADDED;
    }

    /** Who, in words. */
    public String author() {
        return by == null ? "программа" : by;
    }
}
