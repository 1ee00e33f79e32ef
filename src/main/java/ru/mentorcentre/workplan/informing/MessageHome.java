package ru.mentorcentre.workplan.informing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** Messages on the first page: how many are unread. */
@Component
@Order(45)
class MessageHome implements HomePart {

    private final Inbox inbox;
    private final Clock clock;

    MessageHome(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public Content of(Viewer viewer) {
        if (viewer.isRoot()) {
            return Content.NONE;
        }
        Inbox.Unread unread = inbox.unread(viewer.accountId());
        return unread.count() == 0
                ? Content.NONE
                : new Content(
                        List.of(AttentionItem.info(
                                Words.count(
                                        unread.count(),
                                        "непрочитанное сообщение",
                                        "непрочитанных сообщения",
                                        "непрочитанных сообщений"),
                                "последнее пришло " + Day.of(LocalDate.ofInstant(unread.latestAt(), clock.getZone())),
                                "/messages")),
                        List.of(),
                        List.of());
    }
}
