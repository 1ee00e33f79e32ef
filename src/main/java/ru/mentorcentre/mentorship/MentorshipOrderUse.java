package ru.mentorcentre.mentorship;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Dependant;
import ru.mentorcentre.municipality.OrderUse;

/** An order that pairs rest on is not deleted. */
@Component
class MentorshipOrderUse implements OrderUse {

    private final MentorshipList list;

    MentorshipOrderUse(MentorshipList list) {
        this.list = list;
    }

    @Override
    public List<Dependant> of(long orderId) {
        return list.ofOrder(orderId).stream()
                .map(row -> new Dependant(row.title(), "наставническая пара", "/mentorships/" + row.id()))
                .toList();
    }
}
