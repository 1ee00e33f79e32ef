package ru.mentorcentre.survey.invitation;

/** What has become of an invitation. */
public enum InvitationState {
    INVITED("не сдал", "warning", "clock"),
    ANSWERED("сдал", "success", "check"),
    WITHDRAWN("отозвано", "neutral", "ban");

    private final String title;
    private final String tone;
    private final String icon;

    InvitationState(String title, String tone, String icon) {
        this.title = title;
        this.tone = tone;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }
}
