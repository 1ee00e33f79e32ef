package ru.mentorcentre.backup.municipality;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody whose account is not of the municipality and who did something in it: a curator of the region, a colleague who
 * has changed over. Only the name goes along, as a blocked account with nothing to sign in by, so that what was done keeps
 * its author.
 */
final class StrangerAccount {

    /** Before the key of the account; nobody else's login begins so. */
    static final String LOGIN = "moved-";

    private StrangerAccount() {}

    /** The columns of an account as it is written down for a stranger. */
    static String columns(CatalogueTable account, long municipality) {
        Map<String, String> written = Map.of(
                "login", "'" + LOGIN + "' || id",
                "password_hash", "'{bcrypt}-'",
                "must_change_password", "true",
                "municipality_id", Long.toString(municipality),
                "blocked_at", "coalesce(blocked_at, now())",
                "closed_at", "coalesce(closed_at, now())");
        return account.columns().stream()
                .map(column -> written.getOrDefault(column.name(), column.nullable() ? "null" : column.name()))
                .collect(Collectors.joining(", "));
    }
}
