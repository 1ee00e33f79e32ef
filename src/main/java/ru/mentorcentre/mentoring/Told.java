package ru.mentorcentre.mentoring;

import java.util.Map;

/** Something whose history is told field by field. */
interface Told {

    /**
     * The fields in Russian, in the order of the card; a value may be {@code null}.
     *
     * @param titles of difficulties by code
     */
    Map<String, String> facts(Map<String, String> titles);
}
