package ru.mentorcentre.results.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * People whose answers are shown together.
 *
 * @param names what they have in common; more than one where small groups were put together
 */
public record BreakdownGroup(List<String> names, BitSet people) {

    static final String NONE = "не указано";

    public String title() {
        return isMerged() ? "Остальные вместе" : name(names.get(0));
    }

    /** Who is together in it. */
    public String members() {
        return String.join(", ", names.stream().map(BreakdownGroup::name).toList());
    }

    public boolean isMerged() {
        return names.size() > 1;
    }

    private static String name(String value) {
        return value.isEmpty() ? NONE : value;
    }
}
