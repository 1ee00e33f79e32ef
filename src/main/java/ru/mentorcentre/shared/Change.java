package ru.mentorcentre.shared;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hibernate.envers.RevisionType;

/**
 * One change in the history of a record.
 *
 * @param at when, by the clock on the wall of the centre
 * @param by who made it, {@code null} for the program itself
 * @param lines what became different
 */
public record Change(LocalDateTime at, String by, Kind kind, List<Line> lines) {

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
    }

    /** A field before and after; empty text for nothing. */
    public record Line(String name, String before, String after) {}

    static Change of(
            Revision revision, ZoneId zone, RevisionType type, Map<String, String> before, Map<String, String> after) {
        List<Line> lines = after.keySet().stream()
                .map(name -> new Line(name, words(before.get(name)), words(after.get(name))))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
        Kind kind = switch (type) {
            case ADD -> Kind.ADDED;
            case MOD -> Kind.CHANGED;
            case DEL -> Kind.REMOVED;
        };
        return new Change(LocalDateTime.ofInstant(revision.getMadeAt(), zone), revision.getMadeBy(), kind, lines);
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
