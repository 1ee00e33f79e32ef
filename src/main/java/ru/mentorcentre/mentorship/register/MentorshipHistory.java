package ru.mentorcentre.mentorship.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.centre.OrderChoice;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.mentorship.Mentorship;
import ru.mentorcentre.mentorship.MentorshipMember;
import ru.mentorcentre.mentorship.MentorshipMemberRow;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/** Who changed what of a pair: its own fields, and who joined, agreed and left. */
@Component
@Transactional(readOnly = true)
public class MentorshipHistory {

    private final Histories histories;
    private final Orders orders;

    MentorshipHistory(Histories histories, Orders orders) {
        this.histories = histories;
        this.orders = orders;
    }

    /** All changes, the latest first. */
    List<Change> of(VisibleMentorship seen) {
        List<Change> changes = new ArrayList<>(ofPair(seen));
        Change made = changes.get(changes.size() - 1);
        for (MentorshipMemberRow member : seen.members()) {
            histories.of(MentorshipMember.class, member.id(), MentorshipMember::facts).stream()
                    .filter(change -> !change.isFirst() || !change.at().equals(made.at()))
                    .forEach(change -> changes.add(named(change, member)));
        }
        changes.sort(Comparator.comparing(Change::at).reversed());
        return changes;
    }

    /** Whose change of the pair's own fields came first when two people edit. */
    public Optional<Change> latest(VisibleMentorship seen) {
        return ofPair(seen).stream().findFirst();
    }

    private List<Change> ofPair(VisibleMentorship seen) {
        Map<Long, String> titles =
                orders.choices().stream().collect(Collectors.toMap(OrderChoice::id, OrderChoice::title));
        return histories.of(Mentorship.class, seen.pair().getId(), pair -> pair.facts(titles));
    }

    /** A member's change tells whose it is; joining is a change of the pair. */
    private static Change named(Change change, MentorshipMemberRow member) {
        return new Change(
                change.at(),
                change.by(),
                Change.Kind.CHANGED,
                null,
                change.lines().stream()
                        .map(line -> new Change.Line(member.name() + ": " + line.name(), line.before(), line.after()))
                        .toList());
    }
}
