package ru.mentorcentre.staff;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = StaffChoices.class)
class StaffChoices {

    /** Those who work are shown when nothing is chosen. */
    private static final Employment[] OTHERS = {Employment.RETIRED, Employment.ANY};

    private static final Values VALUES = new Values(
            Subject.values(),
            Category.values(),
            OTHERS,
            Youth.values(),
            ConsentStanding.values(),
            ConsentTerm.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    /** One array for each choice. */
    record Values(
            Subject[] subjects,
            Category[] categories,
            Employment[] employment,
            Youth[] youth,
            ConsentStanding[] consents,
            ConsentTerm[] terms) {}

    /** The word people read for a kind of record. */
    static String title(Enum<?> kind) {
        return kind instanceof CompetenceKind one
                ? one.title()
                : kind instanceof ActivityKind one
                        ? one.title()
                        : kind instanceof PupilExam one
                                ? one.title()
                                : kind instanceof ConsentPurpose one ? one.title() : kind.name();
    }
}
