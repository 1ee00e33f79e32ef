package ru.mentorcentre.privacy;

import java.time.Instant;
import ru.mentorcentre.access.AccountName;

/**
 * What one account had access to in a period.
 *
 * @param times pages about people opened
 * @param people how many different people they were about
 * @param files exports and documents taken
 * @param rows of those whose length is known
 * @param last opening, {@code null} for none
 */
record AccountAccess(AccountName account, long times, long people, long files, long rows, Instant last) {}
