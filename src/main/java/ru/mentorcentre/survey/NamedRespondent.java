package ru.mentorcentre.survey;

/** Somebody a survey asks, by name. */
public record NamedRespondent(long invitationId, String lastName, String firstName, String patronymic, String school) {

    public String name() {
        return patronymic == null ? lastName + " " + firstName : lastName + " " + firstName + " " + patronymic;
    }
}
