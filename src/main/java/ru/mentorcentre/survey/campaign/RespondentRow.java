package ru.mentorcentre.survey.campaign;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;
import ru.mentorcentre.survey.invitation.InvitationState;

/**
 * One of those a survey asks.
 *
 * @param marked as it is written at the invitation
 * @param answeredOn of a named survey only
 * @param email {@code null} when the card has none
 * @param handedIn whether a confidential sheet was handed in, which is written nowhere
 */
public record RespondentRow(
        long id,
        long educatorId,
        String lastName,
        String firstName,
        String patronymic,
        long schoolId,
        String school,
        String questionnaire,
        InvitationState marked,
        LocalDate answeredOn,
        String paperBy,
        String email,
        boolean handedIn)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.of(educatorId);
    }

    /** What has become of the invitation. */
    public InvitationState state() {
        return marked == InvitationState.INVITED && handedIn ? InvitationState.ANSWERED : marked;
    }

    public String name() {
        return patronymic == null ? lastName + " " + firstName : lastName + " " + firstName + " " + patronymic;
    }
}
