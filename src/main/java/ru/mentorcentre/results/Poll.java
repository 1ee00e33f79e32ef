package ru.mentorcentre.results;

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
record Poll(
        CampaignRow survey,
        Standing standing,
        boolean guarded,
        ResultRelease release,
        int late,
        String uncompared,
        List<PollPart> parts) {

    public boolean isShown() {
        return standing == Standing.SHOWN;
    }

    public boolean isAfter() {
        return survey.beforeId() != null;
    }

    /** The part with this key, else the first. */
    PollPart part(Long key) {
        return parts.stream()
                .filter(part -> key != null && part.key() == key)
                .findFirst()
                .orElse(parts.get(0));
    }
}
