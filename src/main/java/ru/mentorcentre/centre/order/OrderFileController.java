package ru.mentorcentre.centre.order;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.centre.Order;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.office.Download;

/** The file of an order, always to be saved and never to be run by the browser. */
@Controller
@RequestMapping("/centre/orders/{id}/file")
@WholeCentre
class OrderFileController {

    private final Orders orders;

    OrderFileController(Orders orders) {
        this.orders = orders;
    }

    @GetMapping
    ResponseEntity<byte[]> download(@PathVariable long id) {
        Order order = orders.get(id);
        if (order.fileName() == null) {
            throw new NotFound("file of order", id);
        }
        return new Download(order.fileName(), order.fileType().mediaType(), orders.content(id)).answer();
    }
}
