package ru.mentorcentre.shared;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindingResult;

/** What a form asked for cannot be done; the message is in Russian and belongs beside a field. */
public class BusinessRuleViolation extends RuntimeException {

    private static final Pattern COLUMN_CHECK =
            Pattern.compile("relation \"(\\w+)\".*constraint \"\\1_(\\w+?)_check\\d*\"");

    private final transient String field;

    /**
     * @param field name of the form's field, {@code null} for the form as a whole
     */
    public BusinessRuleViolation(String field, String message) {
        super(message);
        this.field = field;
    }

    /** Puts the message where the person will look for it. */
    public void addTo(BindingResult errors) {
        if (field == null) {
            errors.reject("refused", getMessage());
        } else {
            errors.rejectValue(field, "refused", getMessage());
        }
    }

    /**
     * A value that every form and preview let through and the table refuses, told at the field of its column; empty where
     * the database had another reason.
     *
     * @param fields whether the form has a field of this name
     */
    public static Optional<BusinessRuleViolation> ofValue(
            DataIntegrityViolationException problem, Predicate<String> fields) {
        boolean value = problem.getCause() instanceof DataException
                || problem.getCause() instanceof ConstraintViolationException broken
                        && broken.getKind() == ConstraintViolationException.ConstraintKind.CHECK;
        if (!value) {
            return Optional.empty();
        }
        Matcher column = COLUMN_CHECK.matcher(
                String.valueOf(problem.getMostSpecificCause().getMessage()));
        String field = column.find() ? field(column.group(2)) : null;
        return Optional.of(new BusinessRuleViolation(
                field != null && fields.test(field) ? field : null,
                "Такое значение записать нельзя: проверьте числа и даты"));
    }

    private static String field(String column) {
        return Pattern.compile("_(.)")
                .matcher(column)
                .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether the database refused a change by the constraint of this name. */
    public static boolean by(String constraint, DataIntegrityViolationException problem) {
        // Hibernate tells no name for an exclusion constraint; the database's own message does
        return String.valueOf(problem.getMostSpecificCause().getMessage()).contains('"' + constraint + '"');
    }

    /** Refuses a year like 0204 or 20224: a slip of the pen. */
    public static void unlessSensible(String field, LocalDate day) {
        if (!Day.isSensible(day)) {
            throw new BusinessRuleViolation(field, "Проверьте год: " + day.getYear());
        }
    }
}
