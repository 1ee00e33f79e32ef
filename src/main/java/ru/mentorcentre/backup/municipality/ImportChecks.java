package ru.mentorcentre.backup.municipality;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.mentorcentre.backup.archive.Manifest;

/** Looks whether a file can be loaded here, before anything is written. */
final class ImportChecks {

    private static final String POSSIBLE_LOGIN = "[a-z0-9._-]{3,50}";
    private static final int MOST_NAMED = 20;

    private final Connection connection;
    private final TransferFile file;

    ImportChecks(Connection connection, TransferFile file) {
        this.connection = connection;
        this.file = file;
    }

    /** Both programs have the same tables; what a migration did to rows cannot be done to a file. */
    void sameSchema(Catalogue catalogue) {
        List<Manifest.Migration> here = catalogue.migrations();
        if (here.isEmpty()) {
            throw new TransferRefused("База пуста: сначала запустите здесь программу один раз");
        }
        if (!here.equals(file.manifest().migrations())) {
            throw new TransferRefused(
                    "Файл записан программой другой версии (схема %s, здесь %s): обновите обе программы до одной версии и выгрузите данные заново"
                            .formatted(
                                    file.manifest().schema(),
                                    here.isEmpty()
                                            ? "пуста"
                                            : here.get(here.size() - 1).version()));
        }
    }

    void nameIsFree(String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select from municipality where lower(region) = lower(?) and lower(name) = lower(?)")) {
            query.setString(1, file.region());
            query.setString(2, name);
            try (ResultSet found = query.executeQuery()) {
                if (found.next()) {
                    throw new TransferRefused("Муниципалитет «%s» (%s) здесь уже есть. Другое название: --name=\"…\""
                            .formatted(name, file.region()));
                }
            }
        }
    }

    /** Links and answers are the same in both places: a link would lead to two people. */
    void isNotHereYet() throws SQLException, IOException {
        if (!present("invitation", "token_hash", "text").isEmpty()
                || !present("response", "id", "uuid").isEmpty()) {
            throw new TransferRefused(
                    "Эти данные здесь уже есть, под другим названием: ссылки опросов вели бы в два места");
        }
    }

    /**
     * Log-ins that have to change.
     *
     * @param suffix {@code null} where none may
     * @return the new log-in by the old one
     */
    Map<String, String> renamedLogins(String suffix) throws SQLException, IOException {
        List<String> taken = present("account", "login", "text").stream()
                .filter(login -> !login.startsWith(StrangerAccount.LOGIN))
                .toList();
        if (suffix == null && !taken.isEmpty()) {
            throw new TransferRefused(
                    "Такие входы здесь уже есть: %s%s. Прибавить к ним окончание: --login-suffix=ОКОНЧАНИЕ"
                            .formatted(
                                    String.join(", ", taken.subList(0, Math.min(taken.size(), MOST_NAMED))),
                                    taken.size() > MOST_NAMED ? " и ещё " + (taken.size() - MOST_NAMED) : ""));
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        taken.forEach(login -> renamed.put(login, login + suffix));
        Set<String> others = new HashSet<>(file.values("account", "login"));
        List<String> impossible = renamed.values().stream()
                .filter(login -> !login.matches(POSSIBLE_LOGIN) || others.contains(login))
                .toList();
        if (!impossible.isEmpty()
                || !present(List.copyOf(renamed.values()), "account", "login", "text")
                        .isEmpty()) {
            throw new TransferRefused(
                    "С окончанием «" + suffix + "» входы не годятся: заняты, длиннее 50 знаков или не из"
                            + " строчных латинских букв, цифр и знаков . _ -");
        }
        return renamed;
    }

    private List<String> present(String table, String column, String type) throws SQLException, IOException {
        return present(file.values(table, column), table, column, type);
    }

    private List<String> present(List<String> values, String table, String column, String type) throws SQLException {
        List<String> present = new ArrayList<>();
        String query =
                "select %2$s::text from %1$s where %2$s = any (?::%3$s[]) order by 1".formatted(table, column, type);
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Array wanted = connection.createArrayOf("text", values.toArray());
            statement.setArray(1, wanted);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    present.add(rows.getString(1));
                }
            }
        }
        return present;
    }
}
