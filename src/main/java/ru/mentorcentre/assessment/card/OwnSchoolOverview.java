package ru.mentorcentre.assessment.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import ru.mentorcentre.assessment.rules.Explanation;
import ru.mentorcentre.assessment.rules.Instability;
import ru.mentorcentre.school.ListedSchool;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.SchoolStanding;
import ru.mentorcentre.school.SchoolType;

/**
 * What the first page tells the people of one school.
 *
 * @param years what every classification found, the latest first
 * @param explanation why the latest result is what it is, {@code null} without any
 */
public record OwnSchoolOverview(ListedSchool card, List<SchoolStanding> years, Explanation explanation) {

    public SchoolInfo school() {
        return card.school();
    }

    public SchoolStanding latest() {
        return years.isEmpty() ? null : years.get(0);
    }

    /** What matters first: the type, three years of the same level, the ministry's lists; the zones stand below. */
    public String headline() {
        List<String> parts = new ArrayList<>();
        SchoolStanding latest = latest();
        parts.add(
                latest.type() == SchoolType.UNDEFINED
                        ? "Тип школы не определён"
                        : StringUtils.capitalize(latest.type().title()) + " школа");
        if (latest.stableLow().isYes() || latest.stableHigh().isYes()) {
            parts.add("стабильно " + (latest.stableLow().isYes() ? "низкие" : "высокие") + " результаты");
        }
        if (!card.listed().isEmpty()) {
            parts.add("в перечне "
                    + card.listed().stream().map(ListingKind::title).collect(Collectors.joining(" и ")));
        }
        return String.join(", ", parts);
    }

    /** What the letters of the explanation of instability mean, {@code null} where it does not use them. */
    public String letters() {
        return latest().instability().isYes() ? Instability.LETTERS : null;
    }
}
