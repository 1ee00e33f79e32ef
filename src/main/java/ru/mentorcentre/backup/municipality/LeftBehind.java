package ru.mentorcentre.backup.municipality;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What does not go along, and why: whole tables and single rows. The person who takes the data reads it. */
final class LeftBehind {

    /** Of the installation, not of anybody in it. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of(
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "throttle_mark",
            "installation_setting",
            "background_job",
            "backup_run",
            "kept_key");

    /** One figure for many municipalities: nobody's own. */
    private static final Set<String> OF_THE_REGION = Set.of("regional_run", "regional_share", "regional_result");

    /** Nobody can read them without a key or a cookie of the old installation. */
    private static final Set<String> SEALED =
            Set.of("survey_secret", "second_factor", "recovery_code", "second_factor_reset", "begun_sheet");

    /** Rows that stay, by table. */
    private static final Map<String, Rows> ROWS = Map.of(
            // would be sent a second time, with an address that does not lead here
            "letter", new Rows("state", "state not in ('WAITING', 'SENDING')"),
            // nobody goes on with it there
            "matching_draft", new Rows("state", "state <> 'RUNNING'"),
            // rights over a whole installation are given there
            "account_role", new Rows("role", "role not in ('ADMIN', 'REGION')"));

    private LeftBehind() {}

    static boolean is(String table) {
        return OF_THE_INSTALLATION.contains(table) || OF_THE_REGION.contains(table) || SEALED.contains(table);
    }

    /** The condition for rows of a table that do go. */
    static String rows(CatalogueTable table) {
        Rows rows = ROWS.get(table.name());
        return rows == null || !table.has(rows.column()) ? "true" : rows.thatGo();
    }

    /** In Russian, a line each. */
    static List<String> words() {
        return List.of(
                "сеансы входа, счётчики неудачных попыток, настройки и копии самой установки",
                "региональные расчёты: они общие для нескольких муниципалитетов; расчёты муниципалитета, которые из них"
                        + " получились, переносятся",
                "права администратора и куратора ИРО: их даёт администратор новой установки",
                "второй фактор входа: он запечатан ключом прежней установки, его заводят заново",
                "ключи опросов: они лежат не в базе, а в папке ключей",
                "начатые и не сданные анкеты: их может открыть только браузер, в котором они начаты",
                "письма, которые ещё не отправлены: их отправит прежняя установка",
                "подбор, который считается сейчас: его закончит прежняя установка",
                "история удалённых записей, которые не относились ни к одной уцелевшей");
    }

    /**
     * Rows that go.
     *
     * @param column without which there is nothing to choose by
     */
    private record Rows(String column, String thatGo) {}
}
