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
import ru.mentorcentre.shared.Day;

/** A day of the program's years ({@link Day}): a year like 0204 or 20224 is a slip of the pen. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SensibleDay.Check.class)
public @interface SensibleDay {

    String message() default "Проверьте год: от {from} до " + Day.LAST_YEAR;

    /** The first year, of what may lie longer ago. */
    int from() default Day.FIRST_YEAR;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself; nothing typed is nothing wrong. */
    class Check implements ConstraintValidator<SensibleDay, LocalDate> {

        private int from;

        @Override
        public void initialize(SensibleDay said) {
            from = said.from();
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return Day.isSensible(day, from);
        }
    }
}
