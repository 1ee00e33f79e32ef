package ru.mentorcentre.privacy;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.mentorcentre.access.AccountName;
import ru.mentorcentre.access.AccountNames;
import ru.mentorcentre.audit.TakenFiles;

/** Who had access to personal data in a period, account by account: what is needed within a day of a breach. */
@Service
class AccessReport {

    private final PersonViewList views;
    private final TakenFiles files;
    private final AccountNames accounts;
    private final Clock clock;

    AccessReport(PersonViewList views, TakenFiles files, AccountNames accounts, Clock clock) {
        this.views = views;
        this.files = files;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those who have seen most people on top. */
    List<AccountAccess> of(Period period) {
        Map<Long, AccountViews> seen = views.byAccount(period).stream()
                .collect(Collectors.toMap(AccountViews::accountId, Function.identity()));
        Map<Long, TakenFiles.ByAccount> taken =
                files.byAccount(period.start(clock.getZone()), period.end(clock.getZone())).stream()
                        .collect(Collectors.toMap(TakenFiles.ByAccount::accountId, Function.identity()));
        Set<Long> all = new HashSet<>(seen.keySet());
        all.addAll(taken.keySet());
        return accounts.of(all).values().stream()
                .map(account -> of(account, seen.get(account.id()), taken.get(account.id())))
                .sorted(Comparator.comparingLong(AccountAccess::people)
                        .thenComparingLong(AccountAccess::files)
                        .reversed()
                        .thenComparing(one -> one.account().login()))
                .toList();
    }

    private static AccountAccess of(AccountName account, AccountViews seen, TakenFiles.ByAccount taken) {
        return new AccountAccess(
                account,
                seen == null ? 0 : seen.times(),
                seen == null ? 0 : seen.people(),
                taken == null ? 0 : taken.files(),
                taken == null ? 0 : taken.rows(),
                seen == null ? null : seen.last());
    }
}
