package ru.mentorcentre.assessment.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.CellWords;
import ru.mentorcentre.school.SchoolFinder;
import ru.mentorcentre.school.SchoolInfo;

/**
 * A block from a spreadsheet, as it was pasted into the grid. Where it names schools, its rows belong to them and to
 * nobody else; where it has titles, its columns belong to the figures they name.
 */
final class PastedBlock {

    private static final Set<String> SCHOOL_TITLES = keys(
            "Код",
            "Код школы",
            "Школа",
            "Название",
            "Наименование",
            "Название школы",
            "Наименование школы",
            "Краткое наименование",
            "Полное наименование",
            "Организация",
            "Образовательная организация",
            "ОО");
    private static final Set<String> NOTHING = keys("нет", "н/д", "нет данных", "не указано");
    private static final String YEAR = CellWords.key("Год");
    private static final String NUMBER = "[-−–+]?[\\d\\s]+([.,]\\d+)?\\s*%?";
    private static final String WHOLE = "\\d+";

    /** Above the titles a table may have a name of its own. */
    private static final int HEADER_LINES = 4;

    private final List<List<String>> lines;
    private final List<GridColumn> columns;
    private final SchoolFinder.Names schools;
    private final int year;
    private final String at;
    private final List<String> notes = new ArrayList<>();

    /** @param at key of the column that the cursor stands in */
    PastedBlock(String text, List<GridColumn> columns, SchoolFinder.Names schools, int year, String at) {
        this.lines = Arrays.stream(text.split("\n", -1))
                .map(line -> Arrays.stream(line.split("\t", -1))
                        .map(cell -> cell.replaceAll("[\\s\u00a0\u202f]+", " ").strip())
                        .toList())
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .collect(Collectors.toCollection(ArrayList::new));
        this.columns = columns;
        this.schools = schools;
        this.year = year;
        this.at = at;
    }

    /** Where its cells belong. */
    Placement placed() {
        Map<String, GridColumn> titles = titles();
        List<String> header = header(titles);
        boolean headed = !header.isEmpty();
        Set<Integer> naming = new TreeSet<>();
        Integer yearColumn = null;
        for (int i = 0; i < header.size(); i++) {
            String key = CellWords.key(header.get(i));
            if (SCHOOL_TITLES.contains(key)) {
                naming.add(i);
            } else if (YEAR.equals(key)) {
                yearColumn = i;
            }
        }
        Map<Integer, GridColumn> titled = titled(header, titles);
        if (naming.isEmpty()) {
            naming.addAll(naming(header, titled.keySet(), yearColumn));
        }
        Map<Integer, GridColumn> figures = headed ? titled : following(naming);
        tellUnplaced(header, naming, figures, yearColumn);
        return naming.isEmpty()
                ? new Placement(headed ? byPosition(figures) : null, List.of(), notes)
                : new Placement(null, bySchool(naming, figures, yearColumn), notes);
    }

    private Map<String, GridColumn> titles() {
        Map<String, GridColumn> titles = new HashMap<>();
        columns.forEach(column -> {
            titles.put(CellWords.key(column.title()), column);
            column.column().names().forEach(name -> titles.put(CellWords.key(name), column));
            if (column.code() != null) {
                titles.put(CellWords.key(column.code()), column);
            }
        });
        return titles;
    }

    /** Takes the line with the titles away, and what stands above it; empty if there is none. */
    private List<String> header(Map<String, GridColumn> titles) {
        for (int i = 0; i < Math.min(lines.size(), HEADER_LINES); i++) {
            List<String> line = lines.get(i);
            if (line.stream().anyMatch(cell -> cell.matches(NUMBER))) {
                break;
            }
            if (line.stream()
                    .map(CellWords::key)
                    .anyMatch(key -> titles.containsKey(key) || SCHOOL_TITLES.contains(key))) {
                lines.subList(0, i + 1).clear();
                return line;
            }
        }
        return List.of();
    }

    private Map<Integer, GridColumn> titled(List<String> header, Map<String, GridColumn> titles) {
        Map<Integer, GridColumn> titled = new TreeMap<>();
        for (int i = 0; i < header.size(); i++) {
            GridColumn column = titles.get(CellWords.key(header.get(i)));
            if (column != null && titled.containsValue(column)) {
                notes.add("Столбец «%s» встречается дважды: вставлен первый".formatted(header.get(i)));
            } else if (column != null) {
                titled.put(i, column);
            }
        }
        return titled;
    }

    /** The columns that call schools by name or code, though no title says so. */
    private Set<Integer> naming(List<String> header, Set<Integer> known, Integer yearColumn) {
        Set<Integer> naming = new TreeSet<>();
        for (int i = 0; i < width(); i++) {
            boolean free = !known.contains(i) && !Integer.valueOf(i).equals(yearColumn);
            // «№ п/п» holds numbers too, and says so
            if (free && (isOfWords(i) || cell(header, i).isEmpty() && isOfNumericCodes(i))) {
                naming.add(i);
            }
        }
        return naming;
    }

    private boolean isOfWords(int column) {
        List<String> texts = texts(column);
        long words = texts.stream().filter(this::isWord).count();
        return words > 0
                && (words * 2 > texts.size()
                        || texts.stream()
                                .anyMatch(text ->
                                        isWord(text) && !schools.find(text).isEmpty()));
    }

    /** Codes may be numbers, and so may figures: they are codes where they stand first and most of them are known. */
    private boolean isOfNumericCodes(int column) {
        List<String> texts = texts(column);
        if (column > 0 || width() < 2 || texts.isEmpty() || !texts.stream().allMatch(text -> text.matches(WHOLE))) {
            return false;
        }
        long known =
                texts.stream().filter(text -> !schools.byCode(text).isEmpty()).count();
        return known * 2 >= texts.size() && new HashSet<>(texts).size() == texts.size();
    }

    private boolean isWord(String text) {
        return !text.matches(NUMBER)
                && text.codePoints().anyMatch(Character::isLetter)
                && !NOTHING.contains(CellWords.key(text))
                && columns.stream().noneMatch(column -> column.isLevel() && reads(column, text));
    }

    private static boolean reads(GridColumn column, String text) {
        try {
            return column.column().parse(text) != null;
        } catch (BadValue bad) {
            return false;
        }
    }

    /** Without titles the figures follow the names, from the cursor on. */
    private Map<Integer, GridColumn> following(Set<Integer> naming) {
        int first = naming.stream().mapToInt(i -> i + 1).max().orElse(0);
        int start = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(at))
                .findFirst()
                .orElse(0);
        Map<Integer, GridColumn> figures = new TreeMap<>();
        for (int i = first; i < width() && start + i - first < columns.size(); i++) {
            figures.put(i, columns.get(start + i - first));
        }
        return figures;
    }

    private void tellUnplaced(
            List<String> header, Set<Integer> naming, Map<Integer, GridColumn> figures, Integer yearColumn) {
        if (header.isEmpty() && naming.isEmpty()) {
            return;
        }
        List<String> unplaced = IntStream.range(0, width())
                .filter(i -> !naming.contains(i)
                        && !figures.containsKey(i)
                        && !Integer.valueOf(i).equals(yearColumn))
                .filter(i -> !texts(i).isEmpty())
                .mapToObj(i -> cell(header, i).isEmpty() ? (i + 1) + "-й" : "«" + header.get(i) + "»")
                .toList();
        if (!unplaced.isEmpty()) {
            notes.add("Не узнал и не вставил столбцы: " + String.join(", ", unplaced));
        }
        if (figures.isEmpty()) {
            notes.add("В блоке нет столбцов с показателями");
        }
    }

    private List<List<Cell>> byPosition(Map<Integer, GridColumn> figures) {
        return lines.stream().map(line -> cells(line, figures)).toList();
    }

    private List<SchoolCells> bySchool(Set<Integer> naming, Map<Integer, GridColumn> figures, Integer yearColumn) {
        Map<SchoolInfo, SchoolCells> placed = new LinkedHashMap<>();
        Set<SchoolInfo> twice = new LinkedHashSet<>();
        for (List<String> line : lines) {
            String called = naming.stream()
                    .map(i -> cell(line, i))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · "));
            String lineYear = yearColumn == null ? "" : cell(line, yearColumn);
            if (!lineYear.isEmpty() && !lineYear.equals(String.valueOf(year))) {
                notes.add("«%s»: строка за %s год, а открыт %d".formatted(called, lineYear, year));
                continue;
            }
            SchoolInfo school = school(line, naming, called);
            if (school != null
                    && placed.put(
                                    school,
                                    new SchoolCells(
                                            school.id(),
                                            school.shortName() + ", " + school.code(),
                                            cells(line, figures)))
                            != null) {
                twice.add(school);
            }
        }
        twice.forEach(school -> {
            placed.remove(school);
            notes.add("«%s» встречается в блоке дважды".formatted(school.shortName()));
        });
        return List.copyOf(placed.values());
    }

    /** The one school that a line is of; {@code null}, and told, when there is none or no telling which. */
    private SchoolInfo school(List<String> line, Set<Integer> naming, String called) {
        Set<SchoolInfo> found = null;
        for (int i : naming) {
            Set<SchoolInfo> here = cell(line, i).isEmpty() ? Set.of() : schools.find(cell(line, i));
            if (found == null || found.isEmpty()) {
                found = new LinkedHashSet<>(here);
            } else if (!here.isEmpty()) {
                found.retainAll(here);
                if (found.isEmpty()) {
                    notes.add("«%s»: код и название разных школ".formatted(called));
                    return null;
                }
            }
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        notes.add(
                called.isEmpty()
                        ? "Строка без школы: " + String.join(" ", line).strip()
                        : found.isEmpty()
                                ? "«%s»: такой школы нет в реестре".formatted(called)
                                : "«%s»: подходит к нескольким (%s), укажите код"
                                        .formatted(
                                                called,
                                                found.stream()
                                                        .map(SchoolInfo::code)
                                                        .collect(Collectors.joining(", "))));
        return null;
    }

    private static List<Cell> cells(List<String> line, Map<Integer, GridColumn> figures) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey() < line.size())
                .map(figure -> new Cell(figure.getValue().key(), line.get(figure.getKey())))
                .toList();
    }

    private List<String> texts(int column) {
        return lines.stream()
                .map(line -> cell(line, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column) : "";
    }

    private int width() {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    private static Set<String> keys(String... words) {
        return Arrays.stream(words).map(CellWords::key).collect(Collectors.toSet());
    }

    /** A text for the column with a key. */
    record Cell(String column, String text) {}

    /** The cells of one school, and how it is called. */
    record SchoolCells(long schoolId, String label, List<Cell> cells) {}

    /**
     * Where a block goes.
     *
     * @param lines cells of the lines from the cursor down, where titles name the columns and nothing names schools;
     *     {@code null} otherwise
     * @param schools cells of schools, where the block names them
     * @param notes what was left out, and why; with no lines and no schools the block goes where the cursor stands,
     *     unless something was left out
     */
    record Placement(List<List<Cell>> lines, List<SchoolCells> schools, List<String> notes) {

        /** Nothing in the block says where it belongs. */
        boolean isBare() {
            return lines == null && schools.isEmpty() && notes.isEmpty();
        }

        /** For the script of the grid: a line each, its kind and what it says with tabs between them. */
        String words() {
            if (isBare()) {
                return "bare";
            }
            Stream<String> told = notes.stream().map(note -> "note\t" + note);
            Stream<String> below = lines == null
                    ? Stream.empty()
                    : lines.stream().flatMap(line -> Stream.concat(Stream.of("line"), words(line)));
            Stream<String> named = schools.stream()
                    .flatMap(school -> Stream.concat(
                            Stream.of("school\t" + school.schoolId() + "\t" + school.label()), words(school.cells())));
            return Stream.of(told, below, named).flatMap(part -> part).collect(Collectors.joining("\n"));
        }

        private static Stream<String> words(List<Cell> cells) {
            return cells.stream().map(cell -> "cell\t" + cell.column() + "\t" + cell.text());
        }
    }
}
