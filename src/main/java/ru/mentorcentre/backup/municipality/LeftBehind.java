package ru.mentorcentre.backup.municipality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What does not go along, and why: whole tables and single rows. The person who takes the data reads it. */
final class LeftBehind {

    /** Of the installation, not of anybody in it. */
    private static final Set<String> OF_THE_INSTALLATION =
            Set.of("flyway_schema_history", "spring_session", "spring_session_attributes", "throttle_mark");

    /** One figure for many municipalities: nobody's own. */
    private static final Set<String> OF_THE_REGION = Set.of("regional_run", "regional_share", "regional_result");

    /** Makes the links and pseudonyms of the old installation, from keys of rows that change on the way. */
    private static final Set<String> SECRETS = Set.of("survey_secret");

    /** Rows that stay, by table. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>(Map.of(
            // would be found by nobody: what leads to it is made from the secret
            "response", "not (confidential and not submitted)",
            // would be sent a second time, with an address that does not lead here
            "letter", "state not in ('WAITING', 'SENDING')",
            // rights over a whole installation are given there
            "account_role", "role not in ('ADMIN', 'REGION')"));

    private LeftBehind() {}

    static boolean is(String table) {
        return OF_THE_INSTALLATION.contains(table) || OF_THE_REGION.contains(table) || SECRETS.contains(table);
    }

    /** The condition for rows of a table that do go. */
    static String rows(String table) {
        return ROWS.getOrDefault(table, "true");
    }

    /** In Russian, a line each. */
    static List<String> words() {
        return List.of(
                "сеансы входа и счётчики неудачных попыток: они относятся к самой установке",
                "региональные расчёты: они общие для нескольких муниципалитетов; расчёты своего муниципалитета, которые из"
                        + " них получились, переносятся",
                "права администратора и куратора ИРО: их даёт администратор новой установки",
                "секрет ссылок и псевдонимов опросов: он остаётся в своей установке",
                "начатые и не сданные анкеты конфиденциальных опросов: без секрета их не найти",
                "письма, которые ещё не отправлены: их отправит прежняя установка",
                "история записей, которые удалены и ни к чему уцелевшему не относились");
    }
}
