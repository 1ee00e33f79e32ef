package ru.mentorcentre.backup.municipality;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the keys of one installation those of another: each grows by the same number, so that none meets a key the other
 * has given, and order and references stay as they are.
 *
 * @param by above every key of the other installation
 */
record KeyShift(long by) {

    private static final Pattern CODE = Pattern.compile("\\bown_(\\d+)");
    private static final Pattern LOGIN = Pattern.compile("^" + StrangerAccount.LOGIN + "(\\d+)$");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The value of a column as it is loaded. */
    String apply(KeyColumn column, String value) {
        return switch (column) {
            case KEY -> Long.toString(Long.parseLong(value) + by);
            case SIGNED -> Long.toString(signed(Long.parseLong(value)));
            case CODES -> grown(CODE, value);
            case LOGIN -> grown(LOGIN, value);
            case DOCUMENT -> document(value);
            case BY_KEY -> byKey(value);
        };
    }

    private long signed(long key) {
        return key < 0 ? key - by : key + by;
    }

    private String grown(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().replace(found.group(1), Long.toString(Long.parseLong(found.group(1)) + by))));
    }

    private String byKey(String text) {
        ObjectNode moved = JSON.createObjectNode();
        JSON.readTree(text)
                .properties()
                .forEach(one -> moved.set(Long.toString(Long.parseLong(one.getKey()) + by), one.getValue()));
        return JSON.writeValueAsString(moved);
    }

    private String document(String text) {
        JsonNode document = JSON.readTree(text);
        grow(document);
        return JSON.writeValueAsString(document);
    }

    private void grow(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                JsonNode value = object.get(name);
                if (name.endsWith("Id") && value.isIntegralNumber()) {
                    object.put(name, value.longValue() + by);
                } else if (name.endsWith("Ids") && value instanceof ArrayNode keys) {
                    for (int i = 0; i < keys.size(); i++) {
                        keys.set(i, keys.get(i).longValue() + by);
                    }
                } else {
                    grow(value);
                }
            }
        } else {
            node.forEach(this::grow);
        }
    }
}
