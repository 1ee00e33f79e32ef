package ru.mentorcentre.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which nightly backups are kept: those of the last days, and the first one of each of the last months.
 *
 * @param days today counts as the first
 * @param months this one counts as the first
 */
record BackupRetention(int days, int months) {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-\\d{6}");

    /**
     * Those that may go. A name that tells no day is none of ours and stays.
     *
     * @param names in the order of their time
     */
    List<String> superfluous(List<String> names, LocalDate today) {
        Set<YearMonth> seen = new HashSet<>();
        List<String> superfluous = new ArrayList<>();
        for (String name : names) {
            Matcher moment = DAY.matcher(name);
            if (moment.find()) {
                LocalDate day = LocalDate.parse(moment.group(1));
                boolean firstOfMonth = seen.add(YearMonth.from(day));
                boolean recent = day.isAfter(today.minusDays(days));
                boolean monthly = firstOfMonth
                        && YearMonth.from(day).isAfter(YearMonth.from(today).minusMonths(months));
                if (!recent && !monthly) {
                    superfluous.add(name);
                }
            }
        }
        return superfluous;
    }
}
