package ru.mentorcentre.exchange.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import ru.mentorcentre.exchange.PlannedRow;
import ru.mentorcentre.exchange.RowChange;

/**
 * What importing a whole file would do.
 *
 * @param ignored headers of the file that belong to no column
 */
record ImportPlan<R>(List<PlannedRow<R>> rows, List<String> ignored) {

    List<PlannedRow<R>> rows(RowChange change) {
        return rows.stream().filter(row -> row.change() == change).toList();
    }

    public ImportCounts counts() {
        return new ImportCounts(
                count(RowChange.ADD), count(RowChange.CHANGE), count(RowChange.UNCHANGED), count(RowChange.ERROR));
    }

    private int count(RowChange change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }

    /** The rows to carry out. */
    List<PlannedRow<R>> effective() {
        return rows.stream()
                .filter(row -> row.change() == RowChange.ADD || row.change() == RowChange.CHANGE)
                .toList();
    }

    /** The same for two plans that would do the same: a confirmation counts only for the plan that was seen. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (PlannedRow<R> row : rows) {
                String line = row.number() + "|" + row.change() + "|" + row.differences() + "|" + row.errors() + "\n";
                sha.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
