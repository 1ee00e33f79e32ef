package ru.mentorcentre.backup.municipality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a column holds keys of rows. All keys of a municipality grow by one number on the way, those without a row too. */
enum KeyColumn {

    /** One key. */
    KEY,

    /** A person, or below zero a school. */
    SIGNED,

    /** Codes with a key in them: {@code own_17}, a difficulty that a centre has added. */
    CODES,

    /** A document with {@code …Id} and {@code …Ids} in it. */
    DOCUMENT,

    /** A document whose names are keys: how many by questionnaire. */
    BY_KEY,

    /** The login of a {@linkplain StrangerAccount person from outside}. */
    LOGIN;

    /** Documents that hold keys; a test looks through all others. */
    static final Set<String> DOCUMENTS =
            Set.of("matching_draft.fixed", "matching_draft.refusals", "draft_leftover.explanation");

    /** Whole numbers of 64 bits that are no keys; a test knows every other. */
    static final Set<String> PLAIN_NUMBERS = Set.of(
            "attachment.file_size",
            "audit_entry.row_count",
            "centre_order.file_size",
            "centre_order_history.file_size",
            "import_batch.file_size",
            "matching_draft.points");

    /** Keys without a foreign key. */
    static final Set<String> LOOSE = Set.of("revision.account_id", "person_view.educator_id");

    private static final Map<String, KeyColumn> NAMED = Map.of(
            "mentorship_couple.mentee_key", SIGNED,
            // how far the keys were moved already
            "campaign.moved_by", KEY,
            "mentor.difficulties", CODES,
            "mentor_history.difficulties", CODES,
            "mentoring_request.difficulties", CODES,
            "mentoring_request_history.difficulties", CODES,
            "result_release.aside", BY_KEY,
            "account.login", LOGIN);

    /** How this column holds keys; nothing for one that holds none. */
    static Optional<KeyColumn> of(CatalogueTable table, CatalogueTable.Column column) {
        String name = table.name() + "." + column.name();
        if (NAMED.containsKey(name)) {
            return Optional.of(NAMED.get(name));
        }
        if (DOCUMENTS.contains(name)) {
            return Optional.of(DOCUMENT);
        }
        if (!column.type().equals("bigint") || PLAIN_NUMBERS.contains(name)) {
            return Optional.empty();
        }
        return isKey(table, column, name) ? Optional.of(KEY) : Optional.empty();
    }

    private static boolean isKey(CatalogueTable table, CatalogueTable.Column column, String name) {
        return column.name().equals("id")
                || column.name().equals(CatalogueTable.MUNICIPALITY)
                || table.reference(column.name()).isPresent()
                || table.isHistory()
                        && (column.name().equals("revision") || column.name().endsWith("_id"))
                || LOOSE.contains(name);
    }
}
