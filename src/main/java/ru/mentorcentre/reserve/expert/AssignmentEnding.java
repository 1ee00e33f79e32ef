package ru.mentorcentre.reserve.expert;

/** Why an expert no longer reviews an application. */
public enum AssignmentEnding {
    CONFLICT("конфликт интересов"),
    REPLACED("снят с заявки");

    private final String title;

    AssignmentEnding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
