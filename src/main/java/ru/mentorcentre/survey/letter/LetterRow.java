package ru.mentorcentre.survey.letter;

import java.time.Instant;
import ru.mentorcentre.shared.mail.LetterState;

/** One line of the list of letters. */
record LetterRow(
        long id,
        String lastName,
        String firstName,
        String patronymic,
        String school,
        Letter.Kind kind,
        String email,
        LetterState state,
        String problem,
        Instant stateAt) {

    public String name() {
        return patronymic == null ? lastName + " " + firstName : lastName + " " + firstName + " " + patronymic;
    }

    public boolean isSendable() {
        return state == LetterState.FAILED || state == LetterState.UNKNOWN;
    }
}
