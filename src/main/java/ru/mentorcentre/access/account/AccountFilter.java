package ru.mentorcentre.access.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.mentorcentre.access.Role;
import ru.mentorcentre.shared.web.QueryValues;

/**
 * What the list of accounts shows. Unknown values in the query string count as none.
 *
 * @param q {@code null} or part of a name or login
 * @param sort see {@link AccountSort}
 */
record AccountFilter(
        String q, Role role, Long municipality, AccountState state, FactorState factor, String sort, int page) {

    static AccountFilter of(Map<String, String> query) {
        QueryValues values = new QueryValues(query);
        return new AccountFilter(
                values.text("q"),
                values.choice(Role.class, "role"),
                values.key("municipality"),
                values.choice(AccountState.class, "state"),
                values.choice(FactorState.class, "factor"),
                values.text("sort"),
                values.page());
    }

    /** What can be taken off one by one: words and the parameter. */
    List<List<String>> chips(Map<Long, String> municipalities) {
        List<List<String>> chips = new ArrayList<>();
        if (q != null) {
            chips.add(List.of("Найти: " + q, "q"));
        }
        if (role != null) {
            chips.add(List.of("Роль: " + role.title(), "role"));
        }
        if (municipalities.containsKey(municipality)) {
            chips.add(List.of(municipalities.get(municipality), "municipality"));
        }
        if (state != null) {
            chips.add(List.of(state.title(), "state"));
        }
        if (factor != null) {
            chips.add(List.of("Второй фактор: " + factor.title(), "factor"));
        }
        return chips;
    }
}
