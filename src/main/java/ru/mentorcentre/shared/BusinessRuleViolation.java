package ru.mentorcentre.shared;

import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.validation.BindingResult;

/** What a form asked for cannot be done; the message is in Russian and belongs beside a field. */
public class BusinessRuleViolation extends RuntimeException {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

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

    /** Whether the database refused a change by the constraint of this name. */
    public static boolean by(String constraint, DataIntegrityViolationException problem) {
        // Hibernate tells no name for an exclusion constraint; the database's own message does
        return String.valueOf(problem.getMostSpecificCause().getMessage()).contains('"' + constraint + '"');
    }

    /** Refuses a year like 0204 or 20224: a slip of the pen. */
    public static void unlessSensible(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new BusinessRuleViolation(field, "Проверьте год: " + day.getYear());
        }
    }
}
