package ru.mentorcentre.school.register;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.school.AdvancedMark;
import ru.mentorcentre.school.ListingKind;
import ru.mentorcentre.school.ResultsLevel;
import ru.mentorcentre.school.RiskZone;
import ru.mentorcentre.school.SchoolKind;
import ru.mentorcentre.school.SchoolType;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.school.Settlement;
import ru.mentorcentre.school.Stability;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = Schools.class)
class SchoolChoices {

    private static final Values VALUES = new Values(
            SchoolType.values(),
            RiskZone.values(),
            ResultsLevel.values(),
            Stability.values(),
            ListingKind.values(),
            SchoolKind.values(),
            Settlement.values(),
            Openness.values(),
            AdvancedMark.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    /** One array for each choice. */
    record Values(
            SchoolType[] types,
            RiskZone[] zones,
            ResultsLevel[] levels,
            Stability[] stabilities,
            ListingKind[] listings,
            SchoolKind[] kinds,
            Settlement[] places,
            Openness[] closed,
            AdvancedMark[] advanced) {}
}
