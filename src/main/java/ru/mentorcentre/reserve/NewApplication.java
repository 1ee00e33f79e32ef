package ru.mentorcentre.reserve;

import java.time.LocalDate;

/**
 * What is entered of an application (5.5.1, domain §8.2); {@code null} for what is left empty.
 *
 * @param serviceYears full years in all
 * @param promotions должностные продвижения
 * @param experience эффективный педагогический опыт
 * @param qualities личностные качества
 * @param career стремление к карьерному продвижению
 */
public record NewApplication(
        String position,
        Integer serviceYears,
        LocalDate birthDate,
        boolean higherEducation,
        String promotions,
        String experience,
        String qualities,
        String career,
        String other,
        String phone,
        String email,
        Relocation relocation) {}
