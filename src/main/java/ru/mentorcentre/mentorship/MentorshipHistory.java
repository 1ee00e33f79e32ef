package ru.mentorcentre.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.municipality.OrderChoice;
import ru.mentorcentre.municipality.Orders;
import ru.mentorcentre.shared.Change;
import ru.mentorcentre.shared.Revisions;

/** Who changed what of a pair: its own fields. */
@Component
@Transactional(readOnly = true)
class MentorshipHistory {

    private final Revisions revisions;
    private final Orders orders;

    MentorshipHistory(Revisions revisions, Orders orders) {
        this.revisions = revisions;
        this.orders = orders;
    }

    /** All changes, the latest first. */
    List<Change> of(Seen seen) {
        Map<Long, String> titles =
                orders.choices().stream().collect(Collectors.toMap(OrderChoice::id, OrderChoice::title));
        return revisions.of(seen.pair(), pair -> pair.facts(titles));
    }

    /** Whose change came first when two people edit. */
    Optional<Change> latest(Seen seen) {
        return of(seen).stream().findFirst();
    }
}
