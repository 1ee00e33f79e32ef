package ru.mentorcentre.staff.career;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.access.AccountChoice;
import ru.mentorcentre.access.Accounts;
import ru.mentorcentre.shared.BusinessRuleViolation;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.trace.NameForms;
import ru.mentorcentre.shared.trace.Traces;
import ru.mentorcentre.staff.EducatorInfo;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.educator.AccountEducatorRepository;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorHistory;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.StaffCalendar;

/**
 * Takes a person's name out of the whole program (обезличивание): off the card and whatever hangs on it, off the account,
 * and out of the words of others where somebody has looked at them and said so.
 */
@Service
@Transactional
class Anonymisation {

    private final EducatorRepository educators;
    private final EducatorHistory history;
    private final EducatorLifecycle changes;
    private final AccountEducatorRepository links;
    private final Accounts accounts;
    private final Traces traces;
    private final List<EducatorUse> uses;
    private final StaffCalendar day;

    Anonymisation(
            EducatorRepository educators,
            EducatorHistory history,
            EducatorLifecycle changes,
            AccountEducatorRepository links,
            Accounts accounts,
            Traces traces,
            List<EducatorUse> uses,
            StaffCalendar day) {
        this.educators = educators;
        this.history = history;
        this.changes = changes;
        this.links = links;
        this.accounts = accounts;
        this.traces = traces;
        this.uses = uses;
        this.day = day;
    }

    /** What would be taken out, and where a person has to look. */
    @Transactional(readOnly = true)
    AnonymisationPlan plan(long id) {
        Educator educator = stored(id);
        EducatorInfo own = educator.info(day.now());
        List<AccountChoice> closing = accounts.named(links.accountsOf(id));
        return new AnonymisationPlan(
                traces.of(forms(history.borne(educator), closing)),
                uses.stream().flatMap(use -> use.unreadFiles(id).stream()).toList(),
                educators.namesakes(id, own.lastName(), own.firstName(), own.patronymic()) > 0,
                closing);
    }

    /**
     * Takes the name off for good.
     *
     * @param chosen keys of the places of {@link #plan} where it is to be taken out of other people's words, and of files
     * @throws BusinessRuleViolation for the own card, in Russian
     */
    void carryOut(long id, Collection<String> chosen, Viewer viewer) {
        Educator educator = stored(id);
        if (educator.isAnonymous()) {
            return;
        }
        List<Long> closing = links.accountsOf(id);
        if (closing.contains(viewer.accountId())) {
            throw new BusinessRuleViolation(
                    null, "Это ваша собственная карточка: обезличить её может другой руководитель");
        }
        EducatorHistory.NamesAndContacts borne = history.borne(educator);
        traces.takeOut(forms(borne, accounts.named(closing)), chosen);
        traces.forgetTyped(
                borne.names().stream().map(NameForms.Name::last).distinct().toList());
        uses.forEach(use -> use.removeFiles(id, chosen));
        closing.forEach(accounts::close);
        changes.anonymise(id);
    }

    /** All names it has borne: a maiden name stands in old texts, an account may be under another. */
    private static NameForms forms(EducatorHistory.NamesAndContacts borne, List<AccountChoice> accounts) {
        return NameForms.of(
                borne.names(),
                Stream.concat(borne.emails().stream(), accounts.stream().map(AccountChoice::fullName))
                        .distinct()
                        .toList(),
                borne.phones());
    }

    private Educator stored(long id) {
        return educators.findById(id).orElseThrow(NotFound.of("Педагог", id));
    }
}
