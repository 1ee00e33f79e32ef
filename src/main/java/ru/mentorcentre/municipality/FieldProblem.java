package ru.mentorcentre.municipality;

import org.springframework.validation.BindingResult;

/** One field cannot be taken as it is, as only the database can tell; the message says why in Russian. */
class FieldProblem extends RuntimeException {

    private final String field;

    FieldProblem(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** Puts the message beside its field. */
    void addTo(BindingResult errors) {
        errors.rejectValue(field, "problem", getMessage());
    }
}
