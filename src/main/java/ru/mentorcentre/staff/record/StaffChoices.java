package ru.mentorcentre.staff.record;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.mentorcentre.staff.ActivityKind;
import ru.mentorcentre.staff.CompetenceKind;
import ru.mentorcentre.staff.ConsentPurpose;
import ru.mentorcentre.staff.Educators;
import ru.mentorcentre.staff.PupilExam;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;
import ru.mentorcentre.staff.consent.ConsentTermFilter;
import ru.mentorcentre.staff.educator.EducatorConsentFilter;
import ru.mentorcentre.staff.educator.EmploymentFilter;
import ru.mentorcentre.staff.educator.YoungSpecialistFilter;

/** The values that filters and forms of this room offer, as {@code choices} in its templates. */
@ControllerAdvice(basePackageClasses = Educators.class)
class StaffChoices {

    /** Those who work are shown when nothing is chosen. */
    private static final EmploymentFilter[] OTHERS = {EmploymentFilter.RETIRED, EmploymentFilter.ANY};

    private static final Values VALUES = new Values(
            Subject.values(),
            QualificationCategory.values(),
            OTHERS,
            YoungSpecialistFilter.values(),
            EducatorConsentFilter.values(),
            ConsentTermFilter.values());

    @ModelAttribute("choices")
    Values choices() {
        return VALUES;
    }

    /** One array for each choice. */
    record Values(
            Subject[] subjects,
            QualificationCategory[] categories,
            EmploymentFilter[] employment,
            YoungSpecialistFilter[] youth,
            EducatorConsentFilter[] consents,
            ConsentTermFilter[] terms) {}

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
