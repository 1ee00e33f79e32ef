package ru.mentorcentre.staff.career;

import java.util.List;
import ru.mentorcentre.access.AccountChoice;
import ru.mentorcentre.shared.trace.Trace;

/**
 * Where a person is named, as far as the program can tell.
 *
 * @param traces in words of others and in files that can be read
 * @param unread files near the person that cannot be read: pictures, scans
 * @param namesakes somebody else bears the surname, or the first name with the patronymic
 * @param accounts that will be closed
 */
record AnonymisationPlan(List<Trace> traces, List<Trace> unread, boolean namesakes, List<AccountChoice> accounts) {

    /** Ticked beforehand: what hardly means anybody else, and anything where nobody else bears the name. */
    public boolean isChosen(Trace trace) {
        return trace.sure() || !namesakes;
    }

    /** Some of the places may mean somebody else. */
    public boolean isDoubtful() {
        return namesakes && traces.stream().anyMatch(trace -> !trace.sure());
    }
}
