package ru.mentorcentre.mentoring.educator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ru.mentorcentre.mentoring.PersonNames;
import ru.mentorcentre.staff.QualificationCategory;
import ru.mentorcentre.staff.Subject;

/**
 * An educator who is no mentor yet, and what speaks for becoming one.
 *
 * @param results, test, deed what the records of the last three years tell
 * @param lowResults the school is listed as ШНОР today
 * @param asks waits for a mentor
 */
record PotentialMentor(
        long educatorId,
        long municipalityId,
        String lastName,
        String firstName,
        String patronymic,
        String position,
        Set<Subject> subjects,
        QualificationCategory category,
        LocalDate serviceSince,
        String schoolCode,
        String schoolName,
        boolean results,
        boolean test,
        boolean deed,
        boolean lowResults,
        boolean asks) {

    static final Set<QualificationCategory> HIGH =
            EnumSet.of(QualificationCategory.HIGHEST, QualificationCategory.METHODIST, QualificationCategory.MENTOR);

    public String fullName() {
        return PersonNames.full(lastName, firstName, patronymic);
    }

    public String subjectTitles() {
        return Subject.titles(subjects);
    }

    public Integer serviceYears(LocalDate today) {
        return serviceSince == null ? null : (int) Math.max(0, ChronoUnit.YEARS.between(serviceSince, today));
    }

    public Set<PotentialMentorStrength> strengths() {
        Set<PotentialMentorStrength> found = EnumSet.noneOf(PotentialMentorStrength.class);
        if (category != null && HIGH.contains(category)) {
            found.add(PotentialMentorStrength.CATEGORY);
        }
        if (results) {
            found.add(PotentialMentorStrength.RESULTS);
        }
        if (test) {
            found.add(PotentialMentorStrength.TEST);
        }
        if (deed) {
            found.add(PotentialMentorStrength.DEED);
        }
        return found;
    }

    /** The strengths in words, the category by its own name. */
    public List<String> reasons() {
        return strengths().stream()
                .map(one -> one == PotentialMentorStrength.CATEGORY
                        ? "категория: " + category.title().toLowerCase(Locale.ROOT)
                        : one.title())
                .toList();
    }

    public String why() {
        return String.join("; ", reasons());
    }
}
