package ru.mentorcentre.reserve.review;

import java.util.Set;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.reserve.NewApplication;
import ru.mentorcentre.reserve.season.RequirementInfo;
import ru.mentorcentre.reserve.season.RequirementKind;
import ru.mentorcentre.shared.web.Words;

/**
 * A requirement beside what the application says of it.
 *
 * @param value in words, {@code null} where it says nothing
 * @param proposal what the program would decide; {@code null} where only a person can
 */
public record RequirementLine(RequirementInfo requirement, String value, Boolean proposal) {

    /**
     * Reads it off an application.
     *
     * @param age in full years, {@code null} when unknown; never proposed upon
     */
    static RequirementLine of(
            RequirementInfo requirement, NewApplication content, Set<ApplicationPaper> papers, Integer age) {
        return switch (requirement.code()) {
            case "experience_years" -> years(requirement, content.serviceYears());
            case RequirementInfo.AGE -> new RequirementLine(requirement, inYears(age), null);
            case "promotions" -> text(requirement, content.promotions());
            case "position" -> text(requirement, content.position());
            case "higher_education" -> yesOrNo(requirement, content.higherEducation());
            case "portfolio" -> yesOrNo(requirement, papers.contains(ApplicationPaper.PORTFOLIO));
            case "reference" -> yesOrNo(requirement, papers.contains(ApplicationPaper.REFERENCE));
            case "consent" -> yesOrNo(requirement, papers.contains(ApplicationPaper.CONSENT));
            default -> new RequirementLine(requirement, null, null);
        };
    }

    private static RequirementLine years(RequirementInfo requirement, Integer years) {
        return new RequirementLine(
                requirement,
                inYears(years),
                years == null || requirement.threshold() == null ? null : years >= requirement.threshold());
    }

    private static RequirementLine text(RequirementInfo requirement, String text) {
        return new RequirementLine(requirement, text, text == null ? null : Boolean.TRUE);
    }

    private static RequirementLine yesOrNo(RequirementInfo requirement, boolean yes) {
        return new RequirementLine(requirement, yes ? "да" : "нет", yes);
    }

    private static String inYears(Integer years) {
        return years == null ? null : Words.count(years, "год", "года", "лет");
    }

    /** «не меньше 5 лет», {@code null} where nothing is compared. */
    public String threshold() {
        return requirement.threshold() == null || requirement.kind() != RequirementKind.YEARS || requirement.isAge()
                ? null
                : "не меньше " + Words.count(requirement.threshold(), "года", "лет", "лет");
    }
}
