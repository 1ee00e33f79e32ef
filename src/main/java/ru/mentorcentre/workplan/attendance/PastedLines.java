package ru.mentorcentre.workplan.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.mentorcentre.shared.persistence.SearchText;

/**
 * A table pasted from a spreadsheet or from a file of the program, line by line. Only headings tell columns apart: the
 * columns themselves may stand in any order.
 *
 * @param namesOnly whether a heading names people and no school
 */
record PastedLines(List<PastedLine> lines, boolean namesOnly) {

    /** Headings that are nothing else. */
    private static final Set<String> UNMISTAKABLE = Set.of(
            "фио",
            "фамилияимяотчество",
            "фиопедагога",
            "фиоучастника",
            "фиополностью",
            "кодшколы",
            "кодоо",
            "образовательнаяорганизация",
            "наименованиеоо",
            "наименованиешколы",
            "названиешколы");

    /** Headings that may be the position of somebody, too, and so are believed beside another one. */
    private static final Set<String> USUAL = Set.of(
            "фамилия",
            "имя",
            "отчество",
            "педагог",
            "учитель",
            "участник",
            "сотрудник",
            "школа",
            "код",
            "оо",
            "организация",
            "местоработы",
            "пп",
            "номер",
            "должность",
            "подпись");

    private static final Set<String> OF_SCHOOLS = Set.of(
            "школа",
            "код",
            "кодшколы",
            "оо",
            "кодоо",
            "организация",
            "образовательнаяорганизация",
            "наименованиеоо",
            "наименованиешколы",
            "названиешколы",
            "местоработы");

    private static final Set<String> OF_STATES = Set.of("участие", "присутствие", "отметка", "явка");

    private static final Set<String> HERE =
            Set.of("был", "была", "были", "да", "присутствовал", "присутствовала", "пришел", "пришла", "1");

    private static final String PLUS = "+";

    static PastedLines of(String text) {
        List<PastedLine> lines = new ArrayList<>();
        boolean namesOnly = false;
        int states = -1;
        int number = 0;
        for (String line : text.replace("\uFEFF", "").split("\\R")) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            List<String> cells = cells(line);
            List<String> plain = cells.stream().map(PastedLines::plain).toList();
            if (isHeading(plain)) {
                states = plain.stream()
                        .filter(OF_STATES::contains)
                        .findFirst()
                        .map(plain::indexOf)
                        .orElse(-1);
                namesOnly = plain.stream().noneMatch(OF_SCHOOLS::contains);
                continue;
            }
            String state = states >= 0 && states < cells.size() ? cells.get(states) : "";
            boolean here = state.isBlank() || state.strip().equals(PLUS) || HERE.contains(plain(state));
            lines.add(new PastedLine(number, line.strip(), cells, here));
        }
        return new PastedLines(lines, namesOnly);
    }

    private static boolean isHeading(List<String> cells) {
        long usual = cells.stream()
                .filter(one -> USUAL.contains(one) || OF_STATES.contains(one))
                .count();
        return usual > 1 || cells.stream().anyMatch(UNMISTAKABLE::contains) || usual == 1 && cells.size() == 1;
    }

    /** Cells stand between tabs or semicolons, quoted or not; in a line with neither, between commas. */
    private static List<String> cells(String line) {
        String separators = line.indexOf('\t') >= 0 ? "\t" : line.indexOf(';') >= 0 ? ";" : ",";
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            boolean opens = sign == '"' && !quoted && cell.toString().isBlank() && closes(line, i + 1, separators);
            if (opens) {
                quoted = true;
            } else if (quoted && sign == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (quoted && sign == '"') {
                quoted = false;
            } else if (!quoted && separators.indexOf(sign) >= 0) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** Whether a quote that stands at the beginning of a cell has its end at the end of one. */
    private static boolean closes(String line, int from, String separators) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                String rest = line.substring(i + 1).stripLeading();
                if (line.startsWith("\"", i + 1)) {
                    i++;
                } else {
                    return line.length() == i + 1
                            || rest.isEmpty()
                            || separators.indexOf(line.charAt(i + 1)) >= 0
                            || separators.indexOf(rest.charAt(0)) >= 0;
                }
            }
        }
        return false;
    }

    /** The letters and digits of a text, so that «СОШ № 1», «СОШ №1» and «сош 1» are the same. */
    static String plain(String text) {
        return SearchText.normal(text)
                .replaceAll("(?<=[\\s\\u00a0])n[o°]?\\.?[\\s\\u00a0]*(?=\\d)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /**
     * A line that is not a heading.
     *
     * @param number from 1, as it stands in the field
     * @param here whether nothing in it says that the person was not there
     */
    record PastedLine(int number, String text, List<String> cells, boolean here) {

        List<String> filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).toList();
        }
    }
}
