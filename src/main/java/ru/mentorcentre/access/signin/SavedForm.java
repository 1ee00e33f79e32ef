package ru.mentorcentre.access.signin;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What was typed into a form whose session had run out; kept in the session until it is sent once more.
 *
 * @param action where the form goes: path and query string of ours
 * @param fields names and values in their order, without the token
 * @param files the form could take files; those are not kept
 */
record SavedForm(String action, Map<String, List<String>> fields, boolean files) implements Serializable {

    public String path() {
        int query = action.indexOf('?');
        return query < 0 ? action : action.substring(0, query);
    }

    /** How many fields were filled in. */
    public long filled() {
        return fields.values().stream()
                .filter(values -> values.stream().anyMatch(value -> !value.isBlank()))
                .count();
    }
}
