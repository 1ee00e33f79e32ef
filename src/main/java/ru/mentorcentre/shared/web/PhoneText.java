package ru.mentorcentre.shared.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A telephone number as people write it, one or several, with an extension; up to 100 characters. */
@Size(max = 100)
@Pattern(regexp = "[0-9+()\\-–,;.\\s]*(доб\\.?\\s*[0-9]*)?")
@ReportAsSingleViolation
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface PhoneText {

    String message() default "В номере телефона могут быть цифры, пробелы, скобки, плюс и дефис, всего до 100 знаков";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
