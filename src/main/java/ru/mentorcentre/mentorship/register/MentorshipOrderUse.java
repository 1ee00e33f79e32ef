package ru.mentorcentre.mentorship.register;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.centre.OrderDependant;
import ru.mentorcentre.centre.OrderUse;

/** An order that pairs rest on is not deleted. */
@Component
class MentorshipOrderUse implements OrderUse {

    private final MentorshipList list;

    MentorshipOrderUse(MentorshipList list) {
        this.list = list;
    }

    @Override
    public List<OrderDependant> of(long orderId) {
        return list.ofOrder(orderId).stream()
                .map(row -> new OrderDependant(row.title(), "наставническая пара", "/mentorships/" + row.id()))
                .toList();
    }
}
