package ru.mentorcentre.shared.persistence;

import java.time.LocalDate;

/**
 * Data about people of one kind, told by the room that keeps them: which are older than their period. Asked inside one
 * municipality; {@code privacy} puts the list together and knows nothing of the rooms.
 */
public interface KeptData {

    KeptKind kind();

    /**
     * Those whose period began before that day, each once, the oldest first; the day itself is counted from in
     * {@link KeptKind#since()}.
     */
    ListQuery<Due> due(LocalDate before);

    /** Whether {@link #remove} takes them away at one stroke; else each is dealt with on a page of its own. */
    default boolean isRemovable() {
        return false;
    }

    /**
     * Takes away for good what {@link #due} lists.
     *
     * @return how many
     */
    default long remove(LocalDate before) {
        throw new UnsupportedOperationException(kind() + " are dealt with one by one");
    }

    /**
     * One of them.
     *
     * @param what as people know it
     * @param since the day its period began
     * @param url the page where it is dealt with
     */
    record Due(String what, LocalDate since, String url) {}
}
