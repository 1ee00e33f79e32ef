package ru.mentorcentre.survey;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;

/**
 * One of those a survey asks.
 *
 * @param answeredOn of a named survey only
 * @param email {@code null} when the card has none
 */
record PersonRow(
        long id,
        long educatorId,
        String lastName,
        String firstName,
        String patronymic,
        long schoolId,
        String school,
        String questionnaire,
        InvitationState state,
        LocalDate answeredOn,
        String paperBy,
        String email)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.of(educatorId);
    }

    public String name() {
        return patronymic == null ? lastName + " " + firstName : lastName + " " + firstName + " " + patronymic;
    }
}
