package ru.mentorcentre.leak;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the variables of a path with things that exist: the variable after {@code /schools/} is a school, and so on. A
 * variable that is not known here fails the test.
 */
public final class PathIds {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final Pattern KEY = Pattern.compile("@(\\w+)");

    private static final Pattern RECORD = Pattern.compile("/staff/\\{id}/(records/\\w+|consents)/\\{\\w+}");

    /** Variables with the same value for everybody, by their name, or by the part before them and their name. */
    private static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("assessment/{year}", String.valueOf(Fixture.YEAR)),
            Map.entry("help/{topic}", "schools"),
            Map.entry("methods/{year}", String.valueOf(Fixture.YEAR)),
            Map.entry("{kind}", "results"),
            Map.entry("retention/{kind}", "IMPORT_FILES"),
            Map.entry("templates/{kind}", "INVITATION"),
            Map.entry("presets/{name}", "KORENOVSKY"),
            Map.entry("built-in/{code}", "MEB"),
            Map.entry("{token}", "there-is-no-such-token"),
            Map.entry("certificate/{number}", "2025-00000-00000"),
            Map.entry("export./{format}", "csv"),
            Map.entry("file./{format}", "csv"),
            Map.entry("summary./{format}", "docx"));

    /** The table of the thing, by the part of the path before the variable. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("schools", "school"),
            Map.entry("listings", "listing"),
            Map.entry("schools/import", "import_batch where kind = 'schools' and"),
            Map.entry("assessment/import", "import_batch where kind = 'figures' and"),
            Map.entry("runs", "classification_run where year = " + Fixture.YEAR + " and"),
            Map.entry("accounts", "account"),
            Map.entry("orders", "centre_order"),
            Map.entry("members", "centre_member"),
            Map.entry("programme", "programme"),
            Map.entry("staff", "educator"),
            Map.entry("staff/difficulties", "own_difficulty"),
            Map.entry("consents", "consent"),
            Map.entry("records/tests", "competence_test"),
            Map.entry("records/activities", "activity"),
            Map.entry("records/results", "pupil_result"),
            Map.entry("staff/tests/import", "import_batch where kind = 'staff-tests' and"),
            Map.entry("staff/activities/import", "import_batch where kind = 'staff-activities' and"),
            Map.entry("staff/results/import", "import_batch where kind = 'staff-results' and"),
            Map.entry("staff/consents/import", "import_batch where kind = 'staff-consents' and"),
            Map.entry("requests/import", "import_batch where kind = 'requests' and"),
            Map.entry("requests", "mentoring_request"),
            Map.entry("mentors", "mentor"),
            Map.entry("surveys", "campaign"),
            Map.entry("people", "invitation"),
            Map.entry("letters", "letter"),
            Map.entry("messages", "message where state = 'SENT' and"),
            Map.entry("messages/outgoing", "message where state = 'DRAFT' and"),
            Map.entry("questionnaires", "questionnaire where not built_in and"),
            Map.entry("mentorships", "mentorship"),
            Map.entry("meetings", "meeting"),
            Map.entry("plan/rows", "plan_row"),
            Map.entry("plan", "work_plan"),
            Map.entry("sections", "plan_section"),
            Map.entry(
                    "events",
                    // the one whose date comes first, so that pages below it find it
                    "planned_event where id in (select distinct on (municipality_id) event_id from event_session"
                            + " order by municipality_id, id) and"),
            Map.entry("sessions", "event_session"),
            Map.entry("participants", "participation"),
            Map.entry("certificates", "participation"),
            Map.entry("files", "event_file"),
            Map.entry("seasons", "reserve_season"),
            Map.entry("reserve/seasons", "reserve_season"),
            Map.entry("reserve/applications", "application"),
            Map.entry("reserve/applications/{id}/files", "application_file"),
            Map.entry("experts", "review_assignment"),
            Map.entry("reserve/seasons/{id}/experts", "season_expert"),
            Map.entry("reserve/review", "application"),
            Map.entry("reserve/review/{id}/files", "application_file"),
            Map.entry("training/entries", "training_entry"),
            Map.entry("reserve/register", "register_entry"),
            Map.entry("reserve/needs", "vacancy"),
            Map.entry("diary", "achievement"),
            Map.entry("outcome", "mentorship_member where side = 'MENTEE' and"),
            Map.entry("pair_members", "mentorship_member"),
            Map.entry("mentorships/{id}/members", "mentorship_member"),
            Map.entry("matching", "matching_draft"),
            Map.entry("matching/fixed", "prepared_group"),
            Map.entry("matching/wishes", "matching_wish"),
            Map.entry(
                    "matching/{id}/requests",
                    "mentoring_request where id in (select request_id from draft_pair where replaced_at is null) and"),
            Map.entry("staff/import", "import_batch where kind = 'staff' and"));

    private final JdbcClient database;

    public PathIds(JdbcClient database) {
        this.database = database;
    }

    /**
     * A path to things of one municipality and, where they belong to a school, of this school.
     *
     * @param schoolId {@code null} when it does not matter
     */
    public String fill(String pattern, long municipalityId, Long schoolId) {
        return replace(pattern, (variable, before) -> value(pattern, variable, before, municipalityId, schoolId));
    }

    /** As {@link #fill}, but nothing when there is no such thing. */
    public Optional<String> find(String pattern, long municipalityId, Long schoolId) {
        Matcher record = RECORD.matcher(pattern);
        return record.find()
                ? ofItsOwner(record, municipalityId, schoolId).map(path -> record.replaceFirst(path))
                : findApart(pattern, municipalityId, schoolId);
    }

    /** A record of an educator stands under the educator it is about. */
    private Optional<String> ofItsOwner(Matcher record, long municipalityId, Long schoolId) {
        return database.sql("select '/staff/' || r.educator_id || '/" + record.group(1) + "/' || r.id from "
                        + TABLES.get(record.group(1)) + " r join educator e on e.id = r.educator_id"
                        + " where r.municipality_id = " + municipalityId
                        + (schoolId == null ? "" : " and e.school_id = " + schoolId) + " order by r.id limit 1")
                .query(String.class)
                .optional();
    }

    private Optional<String> findApart(String pattern, long municipalityId, Long schoolId) {
        boolean complete = VARIABLE.matcher(pattern)
                .results()
                .allMatch(
                        variable -> find(variable.group(1), before(pattern, variable.start()), municipalityId, schoolId)
                                .isPresent());
        return complete ? Optional.of(fill(pattern, municipalityId, schoolId)) : Optional.empty();
    }

    /** As {@link #fill}, but a thing that is gone leads to one that never was. */
    public String fillLoosely(String pattern, long municipalityId, Long schoolId) {
        return replace(
                pattern,
                (variable, before) ->
                        find(variable, before, municipalityId, schoolId).orElse("1"));
    }

    /** A parameter's name or value: {@code @schools} is the key that would stand after {@code /schools/} in a path. */
    public String value(String stated, long municipalityId, Long schoolId) {
        return KEY.matcher(stated).replaceAll(key -> value(stated, "id", key.group(1), municipalityId, schoolId));
    }

    /** The variables of a path that are keys of things. */
    public static List<String> keys(String pattern) {
        return VARIABLE.matcher(pattern)
                .results()
                .map(variable -> variable.group(1))
                .filter(name -> !name.equals("format"))
                .toList();
    }

    /** A pattern of Spring without the regular expressions in its variables. */
    public static String plain(String pattern) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean expression = false;
        for (char one : pattern.toCharArray()) {
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
            expression = depth > 0 && (expression || one == ':');
            if (!expression) {
                plain.append(one);
            }
        }
        return plain.toString();
    }

    private String value(String pattern, String variable, String before, long municipalityId, Long schoolId) {
        return find(variable, before, municipalityId, schoolId)
                .orElseThrow(() -> new AssertionError(
                        "There is nothing in " + table(before).orElseThrow() + " for " + pattern
                                + ": let Fixture make one in every municipality (and school)"));
    }

    private Optional<String> find(String variable, String before, long municipalityId, Long schoolId) {
        String last = before.substring(before.lastIndexOf('/') + 1);
        String constant = CONSTANTS.getOrDefault(last + "/{" + variable + "}", CONSTANTS.get("{" + variable + "}"));
        if (constant != null) {
            return Optional.of(constant);
        }
        if (last.equals("regional")) {
            return ofItsRegion(municipalityId);
        }
        if (last.equals("municipalities")) {
            return Optional.of(String.valueOf(municipalityId));
        }
        String table = table(before)
                .orElseThrow(() -> new AssertionError("PathIds does not know {" + variable + "} after " + before
                        + "/: add its table to TABLES, or a value to CONSTANTS"));
        String name = table.replaceFirst(" .*", "");
        String school = name.equals("school") ? "id" : hasColumn(name, "school_id") ? "school_id" : null;
        String ofSchool =
                schoolId == null ? "" : school != null ? " and " + school + " = " + schoolId : ofSchool(name, schoolId);
        return database.sql("select id from " + table + (table.contains(" ") ? "" : " where") + " municipality_id = "
                        + municipalityId
                        + ofSchool
                        + " order by id limit 1")
                .query(Long.class)
                .optional()
                .map(String::valueOf);
    }

    /** Of things that belong to a school through somebody. */
    private static String ofSchool(String table, long schoolId) {
        return switch (table) {
            case "mentor" -> " and educator_id in (select id from educator where school_id = " + schoolId + ")";
            case "mentorship" ->
                " and id in (select mentorship_id from mentorship_member where school_id = " + schoolId + ")";
            case "meeting", "plan_row" ->
                " and mentorship_id in (select mentorship_id from mentorship_member where school_id = " + schoolId
                        + ")";
            case "letter" -> " and invitation_id in (select id from invitation where school_id = " + schoolId + ")";
            case "campaign" -> " and id in (select campaign_id from invitation where school_id = " + schoolId + ")";
            case "training_entry", "register_entry", "application_file", "review_assignment" ->
                " and application_id in (select id from application where school_id = " + schoolId + ")";
            default -> "";
        };
    }

    private Optional<String> ofItsRegion(long municipalityId) {
        return database.sql(
                        "select min(r.id) from regional_run r join municipality m on m.region = r.region where m.id = ?")
                .param(municipalityId)
                .query(Long.class)
                .optional()
                .map(String::valueOf);
    }

    /** The longest known end of the path wins. */
    private static Optional<String> table(String before) {
        return TABLES.entrySet().stream()
                .filter(known -> before.equals(known.getKey()) || before.endsWith("/" + known.getKey()))
                .max(Comparator.comparingInt(known -> known.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private boolean hasColumn(String table, String column) {
        return database.sql("select count(*) from information_schema.columns where table_name = ? and column_name = ?")
                        .params(table, column)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static String before(String pattern, int variable) {
        return pattern.substring(0, variable).replaceFirst("/$", "");
    }

    private static String replace(String pattern, java.util.function.BinaryOperator<String> value) {
        Matcher matcher = VARIABLE.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (matcher.find()) {
            String before = before(pattern, matcher.start());
            matcher.appendReplacement(path, Matcher.quoteReplacement(value.apply(matcher.group(1), before)));
        }
        return matcher.appendTail(path).toString();
    }
}
