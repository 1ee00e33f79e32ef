package ru.mentorcentre.exchange.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ru.mentorcentre.exchange.CellWords;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.UnreadableFile;

/**
 * Where a file keeps the columns asked for.
 *
 * @param places index of each column that the file has
 * @param ignored headers that belong to no column
 */
public record RecognisedColumns(Map<Column<?>, Integer> places, List<String> ignored) {

    /** The column that our own list of errors adds to a file. */
    static final String ERROR_HEADER = "Ошибка";

    /** Finds the columns in a header row; throws when a required one is missing, misspelt or there twice. */
    public static RecognisedColumns in(List<String> headers, List<Column<?>> wanted) throws UnreadableFile {
        Map<String, Column<?>> byName = new HashMap<>();
        wanted.forEach(column -> column.names().forEach(name -> byName.put(CellWords.key(name), column)));
        Map<Column<?>, Integer> places = new HashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            Column<?> column = byName.get(CellWords.key(headers.get(i)));
            if (column != null && places.putIfAbsent(column, i) != null) {
                throw new UnreadableFile(
                        "Столбец «%s» встречается в файле дважды. Оставьте один.".formatted(column.header()));
            }
            if (column == null && !headers.get(i).isEmpty() && !headers.get(i).equals(ERROR_HEADER)) {
                ignored.add(headers.get(i));
            }
        }
        RecognisedColumns columns = new RecognisedColumns(places, ignored);
        columns.refuseMissing(wanted);
        return columns;
    }

    private void refuseMissing(List<Column<?>> wanted) throws UnreadableFile {
        List<Column<?>> missing =
                wanted.stream().filter(column -> !places.containsKey(column)).toList();
        String problems = missing.stream()
                .map(column -> {
                    String similar = similar(column);
                    if (similar != null) {
                        return "Не нашёл столбец «%s». Может быть, это «%s»? Исправьте заголовок или удалите столбец."
                                .formatted(column.header(), similar);
                    }
                    return column.isRequired() ? "Не нашёл столбец «%s».".formatted(column.header()) : null;
                })
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (places.isEmpty()) {
            throw new UnreadableFile("Не нашёл в файле ни одного известного столбца. "
                    + (problems.isEmpty() ? "" : problems + " ")
                    + "Возьмите шаблон и перенесите данные в него.");
        }
        if (!problems.isEmpty()) {
            throw new UnreadableFile(problems);
        }
    }

    /** An ignored header that is a slip of the pen away. Headers that differ only in digits are different indicators. */
    private String similar(Column<?> column) {
        String key = CellWords.key(column.header());
        return ignored.stream()
                .filter(header -> {
                    String other = CellWords.key(header);
                    int most = Math.max(1, key.length() / 4);
                    // the table of distances grows with the product of the lengths, and a header may be megabytes long
                    if (Math.abs(other.length() - key.length()) > most) {
                        return false;
                    }
                    boolean sameButDigits = key.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
                    return !sameButDigits && CellWords.distance(key, other) <= most;
                })
                .findFirst()
                .orElse(null);
    }
}
