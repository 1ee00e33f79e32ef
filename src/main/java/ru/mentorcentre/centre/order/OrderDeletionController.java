package ru.mentorcentre.centre.order;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.shared.Roles;

/** Deleting an order: asks first, and says what stands on it. */
@Controller
@RequestMapping("/centre/orders/{id}/deletion")
@RolesAllowed(Roles.LEADER)
class OrderDeletionController {

    private final Orders orders;

    OrderDeletionController(Orders orders) {
        this.orders = orders;
    }

    @GetMapping
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("order", orders.get(id));
        model.addAttribute("dependants", orders.dependants(id));
        return "centre/order-deletion";
    }

    @PostMapping
    String delete(@PathVariable long id, RedirectAttributes redirect) {
        try {
            orders.delete(id);
            redirect.addFlashAttribute("flash", "Приказ удалён");
            return "redirect:/centre/orders";
        } catch (Orders.StillNeeded | DataIntegrityViolationException needed) {
            return "redirect:/centre/orders/" + id + "/deletion";
        }
    }
}
