package ru.mentorcentre.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who a key stands for, and the other way round: for rooms that keep keys and no names. */
public interface EducatorNames {

    /** Full names by key; a card that is gone has none. */
    Map<Long, String> of(Collection<Long> ids);

    /**
     * Keys of those who are called exactly so, apart from case, ё/е and spaces, at exactly this school.
     *
     * @param school its code or its short name
     */
    List<Long> called(String fullName, String school);
}
