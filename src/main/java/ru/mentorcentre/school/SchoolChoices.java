package ru.mentorcentre.school;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = SchoolChoices.class)
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
