package ru.mentorcentre.reserve.register;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.AttentionItem;
import ru.mentorcentre.shared.web.HomePart;
import ru.mentorcentre.shared.web.Words;

/** Entries of the register whose days are over, for the leader. */
@Component
@Order(60)
class RegisterHome implements HomePart {

    private final RegisterList list;

    RegisterHome(RegisterList list) {
        this.list = list;
    }

    @Override
    public Content of(Viewer viewer) {
        long expired = viewer.isLeader() ? list.expired() : 0;
        return expired == 0
                ? Content.NONE
                : new Content(
                        List.of(AttentionItem.warning(
                                "В реестре резерва " + Words.count(expired, "запись", "записи", "записей")
                                        + " с истёкшим сроком",
                                "Продлите приказом или выведите из реестра",
                                "/reserve/register?state=EXPIRED")),
                        List.of(),
                        List.of());
    }
}
