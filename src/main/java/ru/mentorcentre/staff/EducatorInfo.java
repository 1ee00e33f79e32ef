package ru.mentorcentre.staff;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;

/**
 * What other rooms know of an educator.
 *
 * @param patronymic may be {@code null}
 * @param hiredOn first day in the present school, {@code null} when unknown
 * @param serviceYears full years of service in all, today; {@code null} when unknown
 * @param category {@code null} when unknown
 * @param youngSpecialist молодой специалист (domain A17)
 * @param retired does not work in the municipality any more (выбыл)
 */
public record EducatorInfo(
        long id,
        long municipalityId,
        long schoolId,
        String lastName,
        String firstName,
        String patronymic,
        String position,
        Set<Subject> subjects,
        LocalDate hiredOn,
        Integer serviceYears,
        QualificationCategory category,
        boolean youngSpecialist,
        boolean retired)
        implements AboutPeople {

    @Override
    public Stream<Long> educators() {
        return Stream.of(id);
    }

    /** Иванова Анна Петровна. */
    public String fullName() {
        return PersonName.full(lastName, firstName, patronymic);
    }

    /** Иванова А. П. */
    public String shortName() {
        return PersonName.brief(lastName, firstName, patronymic);
    }
}
