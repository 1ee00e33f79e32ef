package ru.mentorcentre.privacy;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.access.AccountName;
import ru.mentorcentre.access.AccountNames;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.shared.persistence.ListPage;

/** Who has opened one person's card, with the names of the accounts: on a page and as a file. */
@Component
class ViewSheet {

    private final PersonViewList list;
    private final AccountNames accounts;
    private final Clock clock;

    ViewSheet(PersonViewList list, AccountNames accounts, Clock clock) {
        this.list = list;
        this.accounts = accounts;
        this.clock = clock;
    }

    void fill(ListPage<PersonViewRow> openings, Model model) {
        model.addAttribute("openings", openings);
        model.addAttribute(
                "accounts",
                accounts.of(
                        openings.rows().stream().map(PersonViewRow::accountId).toList()));
    }

    Export export(long educatorId, Period period) {
        Map<Long, AccountName> names = accounts.of(
                list.viewersOf(educatorId).stream().map(AccountViews::accountId).toList());
        return Export.of(
                "Кто открывал карточку педагога № " + educatorId,
                table(names),
                rows -> list.each(educatorId, period, rows));
    }

    private ExportTable<PersonViewRow> table(Map<Long, AccountName> names) {
        return ExportTable.<PersonViewRow>named("Кто открывал карточку")
                .column("Когда", 18, row -> LocalDateTime.ofInstant(row.at(), clock.getZone()))
                .column("Логин", 30, row -> names.get(row.accountId()).login())
                .column("Кто", 30, row -> names.get(row.accountId()).fullName())
                .column("Роль", 30, row -> names.get(row.accountId()).rolesInWords())
                .column("Что открыто", 30, PersonViewRow::page)
                .column("Страница", 30, PersonViewRow::path)
                .column("Откуда", 20, PersonViewRow::ip);
    }
}
