package ru.mentorcentre.centre.order;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.centre.Order;
import ru.mentorcentre.centre.OrderFilter;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.SearchHits;

/** Orders in the search over everything. */
@Component
class OrderSearch implements SearchHits {

    private final Orders orders;

    OrderSearch(Orders orders) {
        this.orders = orders;
    }

    @Override
    public String title() {
        return "Приказы";
    }

    @Override
    public String list() {
        return "/centre/orders";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (Tenant.isRoot() || !viewer.has(WholeCentre.class)) {
            return List.of();
        }
        return orders.list(new OrderFilter(typed, null, null, 0)).rows().stream()
                .limit(limit)
                .map(row ->
                        new Hit(Order.title(row.number(), row.issuedOn()), row.subject(), "/centre/orders/" + row.id()))
                .toList();
    }
}
