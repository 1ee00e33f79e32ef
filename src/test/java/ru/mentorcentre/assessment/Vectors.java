package ru.mentorcentre.assessment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import ru.mentorcentre.school.Finding;
import ru.mentorcentre.school.ResultsLevel;

/** The expected results of domain §19, computed by an independent reference. */
public final class Vectors {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Vectors() {}

    public static List<CSVRecord> read(String name) {
        return readNamed("vectors_" + name);
    }

    /** A file of the same folder that is no vector of the calculation. */
    public static List<CSVRecord> readNamed(String name) {
        var stream = Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + name + ".csv"));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number, {@code null} for an empty cell. */
    public static BigDecimal number(String cell) {
        return cell.isBlank() ? null : new BigDecimal(cell);
    }

    public static List<BigDecimal> numbers(String cell) {
        return Arrays.stream(cell.split(";", -1)).map(Vectors::number).toList();
    }

    public static Integer whole(String cell) {
        return cell.isBlank() ? null : Integer.valueOf(cell);
    }

    static Finding finding(String cell) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.title().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    /** A level by its title, {@code null} for «-» and «нет данных». */
    public static ResultsLevel level(String cell) {
        return ResultsLevel.parse(cell).orElse(null);
    }

    /** A computed number in the digits of the file: «inf» stands for {@code null} beside a known answer. */
    public static String text(BigDecimal number, int digits) {
        return number == null ? "" : number.setScale(digits).toPlainString();
    }
}
