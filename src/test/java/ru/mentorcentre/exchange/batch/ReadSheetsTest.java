package ru.mentorcentre.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;

class ReadSheetsTest {

    private static final List<Column<?>> COLUMNS = List.of(Column.text("Код", 20), Column.text("ИОР", 20));

    private final ReadSheets sheets = new ReadSheets();
    private int reads;

    @Test
    void aFileIsReadOnce() throws Exception {
        assertThat(read(1, COLUMNS, 1)).isSameAs(read(1, COLUMNS, 1));
        assertThat(reads).isEqualTo(1);
        assertThat(read(2, COLUMNS, 3).rows()).hasSize(3);
    }

    @Test
    void otherHeadersMayBeFoundElsewhere() throws Exception {
        read(1, COLUMNS, 1);
        read(1, List.of(Column.text("Код", 20)), 1);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void fewAndNoneThatIsLargeIsKept() throws Exception {
        for (long batch = 1; batch <= ReadSheets.MAX_SHEETS + 1; batch++) {
            read(batch, COLUMNS, 1);
        }
        read(2, COLUMNS, 1);
        assertThat(reads).isEqualTo(ReadSheets.MAX_SHEETS + 1);
        read(1, COLUMNS, 1);
        assertThat(reads).isEqualTo(ReadSheets.MAX_SHEETS + 2);
        read(9, COLUMNS, ReadSheets.MAX_ROWS + 1);
        read(9, COLUMNS, ReadSheets.MAX_ROWS + 1);
        assertThat(reads).isEqualTo(ReadSheets.MAX_SHEETS + 4);
    }

    @Test
    void aBatchAtItsEndIsForgotten() throws Exception {
        read(1, COLUMNS, 1);
        sheets.forget(1);
        read(1, COLUMNS, 1);
        assertThat(reads).isEqualTo(2);
    }

    private SheetTable read(long batch, List<Column<?>> known, int rows) throws UnreadableFile {
        return sheets.of(batch, known, () -> {
            reads++;
            return ("Код;ИОР\n" + "S01;1\n".repeat(rows)).getBytes(StandardCharsets.UTF_8);
        });
    }
}
