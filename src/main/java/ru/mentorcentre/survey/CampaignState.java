package ru.mentorcentre.survey;

/** How far a campaign is. */
public enum CampaignState {
    DRAFT("готовится", "neutral", "pencil"),
    OPEN("идёт", "success", "player-play"),
    CLOSED("закрыта", "neutral", "lock");

    private final String title;
    private final String tone;
    private final String icon;

    CampaignState(String title, String tone, String icon) {
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
