package ru.mentorcentre.staff;

import java.util.List;
import java.util.Optional;

/** The catalogue of difficulties: the common ones, and those the municipality has added. */
public interface Difficulties {

    /** All that may be chosen in the current municipality, group by group. */
    List<Difficulty> all();

    /** One by its code, also one that is not offered any more. */
    Optional<Difficulty> find(String code);
}
