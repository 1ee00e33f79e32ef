package ru.mentorcentre.assessment;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import ru.mentorcentre.school.NewSchool;
import ru.mentorcentre.school.SchoolKind;

/** The twelve schools of domain §19 as a municipality would bring them: a register and a table of figures. */
public final class VectorSchools {

    public static final List<Integer> YEARS = List.of(2022, 2023, 2024);

    private VectorSchools() {}

    public static List<NewSchool> register() {
        Map<String, NewSchool> schools = new LinkedHashMap<>();
        for (CSVRecord row : Vectors.read("schools_input")) {
            schools.putIfAbsent(row.get("school_id"), school(row));
        }
        return List.copyOf(schools.values());
    }

    private static NewSchool school(CSVRecord row) {
        String name = row.get("name");
        SchoolKind kind = name.startsWith("Гимназия")
                ? SchoolKind.GYMNASIUM
                : name.startsWith("Лицей")
                        ? SchoolKind.LYCEUM
                        : name.startsWith("ООШ") ? SchoolKind.BASIC : SchoolKind.SECONDARY;
        return new NewSchool(row.get("school_id"), name, name, kind, false, null, null, null, null, null, null, null);
    }

    /** The figures in the format of {@code /assessment/import}, numbers the Russian way. */
    public static byte[] figures() {
        return Vectors.read("schools_input").stream()
                .map(row -> String.join(
                        ";",
                        row.get("school_id"),
                        row.get("year"),
                        row.get("ior").replace('.', ','),
                        row.get("isbsh").replace('.', ','),
                        row.get("gia_index").replace('.', ','),
                        row.get("vpr_index").replace('.', ','),
                        row.get("students"),
                        row.get("part_time_students")))
                .collect(Collectors.joining(
                        "\n", "Код;Год;ИОР;ИСБШ;Индекс ГИА;Индекс ВПР;Обучающихся;Очно-заочно и заочно\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The export of a year as it has to be, by code. */
    public static List<List<String>> expected(int year) {
        List<CSVRecord> inputs = Vectors.read("schools_input");
        List<CSVRecord> expected = Vectors.read("schools_expected");
        return IntStream.range(0, inputs.size())
                .filter(i -> expected.get(i).get("year").equals(String.valueOf(year)))
                .mapToObj(i -> expected(inputs.get(i), expected.get(i)))
                .toList();
    }

    private static List<String> expected(CSVRecord input, CSVRecord row) {
        return List.of(
                row.get("school_id"),
                row.get("name"),
                row.get("year"),
                comma(input.get("ior")),
                row.get("ior_level"),
                comma(input.get("isbsh")),
                row.get("type"),
                row.get("risk_unstable"),
                comma(row.get("deviation_pct_of_am")),
                row.get("risk_gia_vpr"),
                row.get("ratio").equals("inf") ? "∞" : comma(row.get("ratio")),
                row.get("risk_part_time"),
                row.get("risk_advanced"),
                row.get("stable_high"),
                row.get("stable_low"));
    }

    private static String comma(String number) {
        return number.replace('.', ',');
    }
}
