package ru.mentorcentre.results.release;

import java.util.List;
import ru.mentorcentre.survey.CampaignRow;

/**
 * A survey with what was answered, as one viewer may see it.
 *
 * @param guarded the rule of five holds: the survey is confidential or a school looks
 * @param release of a confidential survey that was counted, else {@code null}
 * @param late answers that came after the counting
 * @param uncompared why nothing is compared, {@code null} where something is or nothing could be
 */
public record SurveyResults(
        CampaignRow survey,
        ResultVisibility standing,
        boolean guarded,
        ResultRelease release,
        int late,
        String uncompared,
        List<QuestionnaireResults> parts) {

    public boolean isShown() {
        return standing == ResultVisibility.SHOWN;
    }

    public boolean isAfter() {
        return survey.beforeId() != null;
    }

    /** The part with this key, else the first. */
    public QuestionnaireResults part(Long key) {
        return parts.stream()
                .filter(part -> key != null && part.key() == key)
                .findFirst()
                .orElse(parts.get(0));
    }
}
