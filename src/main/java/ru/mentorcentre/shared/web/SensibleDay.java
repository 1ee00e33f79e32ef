package ru.mentorcentre.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day of 1990 to 2100: a year like 0204 or 20224 is a slip of the pen. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SensibleDay.Check.class)
public @interface SensibleDay {

    String message() default "Проверьте год: от 1990 до 2100";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself; nothing typed is nothing wrong. */
    class Check implements ConstraintValidator<SensibleDay, LocalDate> {

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= 1990 && day.getYear() <= 2100;
        }
    }
}
