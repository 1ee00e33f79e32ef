package ru.mentorcentre.centre.order;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.mentorcentre.centre.Order;
import ru.mentorcentre.centre.OrderFilter;
import ru.mentorcentre.centre.OrderKind;
import ru.mentorcentre.centre.OrderRow;
import ru.mentorcentre.centre.Orders;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.web.Submission;

/** The orders of the centre. */
@Controller
@RequestMapping("/centre/orders")
@RolesAllowed(Roles.LEADER)
class OrderController {

    private static final String FORM = "centre/order-form";

    private static final ExportTable<OrderRow> TABLE = ExportTable.<OrderRow>named("Приказы")
            .column("Номер", 16, OrderRow::number)
            .column("Дата", OrderRow::issuedOn)
            .column("О чём", 60, OrderRow::subject)
            .column("Вид", 24, row -> row.kind().title())
            .wide("Файл", OrderRow::fileName);

    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    /** No handler, yet the roles of the class would hold for it too and keep readers out. */
    @ModelAttribute("kinds")
    @PermitAll
    OrderKind[] kinds() {
        return OrderKind.values();
    }

    @GetMapping
    @WholeCentre
    String list(OrderFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("orders", orders.list(filter));
        return "centre/orders";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    @WholeCentre
    Export export(OrderFilter filter) {
        return Export.of("Приказы центра", TABLE, rows -> orders.each(filter, rows));
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new OrderForm());
        return FORM;
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") OrderForm form, BindingResult errors, Submission submission) {
        return submission
                .form(errors, FORM)
                .run(
                        () -> orders.add(form.order(), form.upload()),
                        "Приказ добавлен",
                        id -> "redirect:/centre/orders/" + id);
    }

    @GetMapping("/{id}")
    @WholeCentre
    String show(@PathVariable long id, Model model) {
        model.addAttribute("order", orders.get(id));
        model.addAttribute("dependants", orders.dependants(id));
        model.addAttribute("history", orders.history(id));
        return "centre/order";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        Order order = orders.get(id);
        model.addAttribute("order", order);
        model.addAttribute("form", OrderForm.of(order));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") OrderForm form,
            BindingResult errors,
            Model model,
            Submission submission) {
        model.addAttribute("order", orders.get(id));
        return submission
                .form(errors, FORM)
                .overtaken(() -> form.version = orders.get(id).getVersion())
                .run(
                        () -> orders.edit(id, form.order(), form.upload(), form.dropFile, form.version),
                        "Приказ сохранён",
                        "redirect:/centre/orders/" + id);
    }
}
