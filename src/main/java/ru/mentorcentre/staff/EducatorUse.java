package ru.mentorcentre.staff;

import java.util.Collection;
import java.util.List;
import ru.mentorcentre.shared.trace.Trace;

/** What one room keeps about an educator: while there is any, the educator can retire but not be deleted. */
public interface EducatorUse {

    /** In Russian, as «запросы: 2»; empty when there is nothing. */
    List<String> of(long educatorId);

    /**
     * Gives all that it keeps of one card to another card of the same person, so that nothing is lost when the first goes.
     *
     * @throws RuntimeException {@code Refused}, in Russian, where a person has to decide something before
     */
    void move(long from, long to);

    /** All that it keeps, in words, for the person's own file (right of access, 152-ФЗ). */
    List<PersonalDataItem> held(long educatorId);

    /** Files near an educator that the program cannot read, as scans and pictures: a person has to look at them. */
    default List<Trace> unreadFiles(long educatorId) {
        return List.of();
    }

    /** Deletes those of {@link #unreadFiles} whose keys are given. */
    default void removeFiles(long educatorId, Collection<String> keys) {}
}
