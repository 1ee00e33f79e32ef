package ru.mentorcentre.workplan.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** The table as a page sends it: each field once a row, in the order of the rows. */
final class PlanTableForm {

    /** More than a plan has ever had, and no more than a page can hold. */
    static final int MOST_ROWS = 1500;

    private PlanTableForm() {}

    /** @throws BusinessRuleViolation where the rows do not fit together, as in a request cut short */
    static List<PlanTableLine> lines(MultiValueMap<String, String> sent) {
        List<String> keys = sent.getOrDefault("key", List.of());
        if (keys.size() > MOST_ROWS) {
            throw new BusinessRuleViolation(null, "В таблице больше " + MOST_ROWS + " строк: разделите план на два");
        }
        List<String> ids = column(sent, "id", keys.size());
        List<String> versions = column(sent, "version", keys.size());
        List<String> was = column(sent, "was", keys.size());
        Set<String> picked = Set.copyOf(sent.getOrDefault("picked", List.of()));
        Set<String> removed = Set.copyOf(sent.getOrDefault("removed", List.of()));
        List<PlanTableLine> lines = new ArrayList<>();
        for (String key : keys) {
            lines.add(new PlanTableLine(key));
        }
        for (PlanTableColumn column : PlanTableColumn.values()) {
            List<String> texts = column(sent, column.field(), keys.size());
            for (int i = 0; i < texts.size(); i++) {
                lines.get(i).put(column, texts.get(i));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).kept(ids.get(i).isEmpty() ? null : Long.valueOf(number(ids.get(i))), (int)
                    number(versions.get(i)));
            lines.get(i).came(was.get(i), picked.contains(keys.get(i)), removed.contains(keys.get(i)));
        }
        return lines;
    }

    private static List<String> column(MultiValueMap<String, String> sent, String name, int size) {
        List<String> values = sent.getOrDefault(name, List.of());
        if (values.size() != size) {
            throw new BusinessRuleViolation(null, "Таблица пришла не целиком. Откройте её заново");
        }
        return values;
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,9}|[1-9]\\d{9,17}")) {
            throw new BusinessRuleViolation(null, "Таблица пришла не целиком. Откройте её заново");
        }
        return Long.parseLong(text);
    }
}
