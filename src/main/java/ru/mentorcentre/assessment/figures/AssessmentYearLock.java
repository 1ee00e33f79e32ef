package ru.mentorcentre.assessment.figures;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets runs of a year, and those who save its grid, go one after another. */
@Component
public class AssessmentYearLock {

    private final AssessmentYearRepository years;
    private final TransactionTemplate ownTransaction;

    AssessmentYearLock(AssessmentYearRepository years, PlatformTransactionManager transactions) {
        this.years = years;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Waits for a run that goes on and holds the year until the end of the transaction. */
    public AssessmentYear take(int year) {
        if (!years.existsByYear(year)) {
            make(year);
        }
        return years.lock(year).orElseThrow();
    }

    private void make(int year) {
        try {
            ownTransaction.executeWithoutResult(status -> years.saveAndFlush(new AssessmentYear(year)));
        } catch (DataIntegrityViolationException madeByAnother) {
            // then it is there, which is all that matters
        }
    }
}
