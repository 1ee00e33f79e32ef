package ru.mentorcentre.assessment.run;

import java.util.UUID;

/** The mark a form carries so that, sent twice, it acts once. */
final class FormToken {

    private FormToken() {}

    /** The mark, {@code null} when the request has none or something else in its place. */
    static UUID read(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noToken) {
            return null;
        }
    }
}
