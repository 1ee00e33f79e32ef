package ru.mentorcentre.workplan.sheet;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** The lines of a draft as a table. */
@Service
class PlanTables {

    private final PlanTableStore store;

    PlanTables(PlanTableStore store) {
        this.store = store;
    }

    /** The lines of a plan in their order. */
    List<PlanTableLine> lines(long plan) {
        return store.lines(plan);
    }

    /** Titles of the sections, in their order. */
    List<String> sectionTitles(long plan) {
        return store.sectionTitles(plan);
    }

    /** Stores what was typed, all of it or nothing; where somebody saved the same rows in this very moment, the second look says so. */
    TableSaved save(long plan, List<PlanTableLine> lines) {
        try {
            return store.save(plan, lines);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException sameMoment) {
            return store.save(plan, lines);
        }
    }
}
