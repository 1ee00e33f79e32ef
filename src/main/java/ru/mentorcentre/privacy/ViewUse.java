package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.AccountName;
import ru.mentorcentre.access.AccountNames;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** Who opened a card is told to the person, follows a merger, and does not stand in the way of deleting the card. */
@Component
class ViewUse implements EducatorUse {

    private final PersonViewRepository views;
    private final PersonViewList list;
    private final AccountNames accounts;
    private final Clock clock;

    ViewUse(PersonViewRepository views, PersonViewList list, AccountNames accounts, Clock clock) {
        this.views = views;
        this.list = list;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<String> of(long educatorId) {
        return List.of();
    }

    @Override
    public void move(long from, long to) {
        views.move(from, to);
    }

    /** By role: who sits at which desk is the centre's business. */
    @Override
    public List<PersonalDataItem> held(long educatorId) {
        List<AccountViews> viewers = list.viewersOf(educatorId);
        Map<Long, AccountName> names =
                accounts.of(viewers.stream().map(AccountViews::accountId).toList());
        return viewers.stream()
                .map(one -> new PersonalDataItem(
                        "Кто открывал карточку",
                        names.get(one.accountId()).rolesInWords(),
                        Words.count(one.times(), "раз", "раза", "раз") + ", последний раз "
                                + Day.of(LocalDate.ofInstant(one.last(), clock.getZone()))))
                .toList();
    }
}
