package ru.mentorcentre.workplan.informing;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.Roles.Editors;

/** Whom a message was sent to. */
@Controller
@RequestMapping("/messages/outgoing/{id}/recipients")
@Editors
class MessageRecipientController {

    private final MessageDrafts messages;
    private final MessageRecipients recipients;
    private final ExportTable<RecipientRow> table;

    MessageRecipientController(MessageDrafts messages, MessageRecipients recipients, Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(clock.getZone());
        this.table = ExportTable.<RecipientRow>named("Получатели")
                .wide("Кому", RecipientRow::shownName)
                .column("Школа", 30, RecipientRow::school)
                .wide("Как доставлено", RecipientRow::way)
                .column("Отправлено", 18, row -> words(format, row.deliveredAt()))
                .column("Прочитано", 18, row -> words(format, row.readAt()))
                .wide("Почему письмо не ушло", RecipientRow::problem);
    }

    @GetMapping
    String list(@PathVariable long id, @RequestParam Map<String, String> query, Model model) {
        RecipientFilter filter = RecipientFilter.of(query);
        model.addAttribute("message", messages.get(id));
        model.addAttribute("filter", filter);
        model.addAttribute("states", RecipientState.values());
        model.addAttribute("recipients", recipients.page(id, filter));
        return "workplan/message-recipients";
    }

    @GetMapping("/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, @RequestParam Map<String, String> query) {
        messages.get(id);
        return Export.of(
                "Получатели сообщения № " + id, table, rows -> recipients.each(id, RecipientFilter.of(query), rows));
    }

    private static String words(DateTimeFormatter format, Instant moment) {
        return moment == null ? null : format.format(moment);
    }
}
