package ru.mentorcentre.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One line of the list of surveys.
 *
 * @param keysEndedOn when a confidential one lost the keys that join before and after, else {@code null}
 * @param surveyKeyId what its links and pseudonyms are made with
 * @param invited without those whose invitation was withdrawn; for school roles those of the own school
 */
public record CampaignRow(
        long id,
        long municipalityId,
        int version,
        String name,
        Audience audience,
        SurveyPhase phase,
        boolean confidential,
        CampaignState state,
        LocalDate startsOn,
        LocalDate endsOn,
        Long beforeId,
        String madeBy,
        LocalDate keysEndedOn,
        long surveyKeyId,
        long invited,
        long answered) {

    /** Per cent, {@code null} when nobody is invited. */
    public BigDecimal rate() {
        return invited == 0
                ? null
                : BigDecimal.valueOf(answered * 100).divide(BigDecimal.valueOf(invited), 1, RoundingMode.HALF_UP);
    }

    public long waiting() {
        return invited - answered;
    }

    /** How far it is today. */
    public Stage stage(LocalDate today) {
        return switch (state) {
            case DRAFT -> Stage.DRAFT;
            case CLOSED -> Stage.CLOSED;
            case OPEN -> today.isAfter(endsOn) ? Stage.OVER : today.isBefore(startsOn) ? Stage.SOON : Stage.OPEN;
        };
    }

    /** State and days together, as people speak of it. */
    public enum Stage {
        DRAFT("готовится", "neutral", "pencil"),
        SOON("скоро начнётся", "info", "clock"),
        OPEN("идёт", "success", "player-play"),
        OVER("срок вышел", "warning", "clock-off"),
        CLOSED("закрыт", "neutral", "lock");

        private final String title;
        private final String tone;
        private final String icon;

        Stage(String title, String tone, String icon) {
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
}
