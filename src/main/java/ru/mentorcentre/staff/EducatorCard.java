package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;

/**
 * The head of an educator's card, the same on every tab.
 *
 * @param schoolName short name of the school
 * @param municipality its name, {@code null} for those who look from inside it
 * @param retiredOn the last day of work, {@code null} while it lasts
 * @param anonymous name and contacts were taken off on demand
 * @param yearsHere full years in the present school, {@code null} when unknown
 * @param writable this viewer may change it
 */
public record EducatorCard(
        EducatorInfo educator,
        String schoolName,
        String municipality,
        LocalDate retiredOn,
        String retirementReason,
        boolean anonymous,
        Integer yearsHere,
        boolean writable)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return educator.educators();
    }

    /** Position and subjects: the second line under the name. */
    public String line() {
        String subjects = SubjectNames.write(educator.subjects());
        return educator.position() + (subjects.isEmpty() ? "" : " · " + subjects);
    }
}
