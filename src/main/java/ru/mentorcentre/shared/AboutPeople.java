package ru.mentorcentre.shared;

import java.util.stream.Stream;

/**
 * What tells about named educators. A page that is given one in its model shows them, and opening it is put on record for
 * each of them; a list does not open anybody's card and is given rows of another kind, or a page of rows.
 */
public interface AboutPeople {

    /** Keys of the educators it is about; empty where it is about nobody by name. */
    Stream<Long> educators();
}
