package ru.mentorcentre.exchange.file;

import java.util.Locale;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetRow;
import ru.mentorcentre.exchange.UnreadableFile;

/**
 * What has been read of one table so far. A file of ten megabytes may hold millions of cells, and each becomes an
 * object: the table is refused as soon as it is too big, not when it has been read.
 */
final class TableLimits {

    static final int MAX_COLUMNS = 300;

    private static final long CELLS_WANTED = 1_500_000;
    /** A cell with its text, its place in the plan and the room that reading needs besides. */
    private static final long BYTES_A_CELL = 500;

    /** Cells of a table; fewer where the program is given little memory. */
    static final long MAX_CELLS =
            Math.min(CELLS_WANTED, Runtime.getRuntime().maxMemory() / BYTES_A_CELL / 10_000 * 10_000);

    private static final long CHARACTERS_A_CELL = 20;

    private long cells;
    private long characters;

    void add(SheetRow row) throws UnreadableFile {
        if (row.cells().size() > MAX_COLUMNS) {
            throw tooWide(row.number());
        }
        cells += row.cells().size();
        for (SheetCell cell : row.cells()) {
            characters += cell.text() == null ? 0 : cell.text().length();
        }
        if (cells > MAX_CELLS) {
            String most = String.format(Locale.ROOT, "%,d", MAX_CELLS).replace(',', ' ');
            throw new UnreadableFile("В таблице больше " + most + " ячеек. Разделите её на несколько файлов.");
        }
        if (characters > MAX_CELLS * CHARACTERS_A_CELL) {
            throw new UnreadableFile("В таблице слишком много текста. Разделите её на несколько файлов.");
        }
    }

    static UnreadableFile tooWide(long row) {
        return new UnreadableFile("В строке " + row + " больше " + MAX_COLUMNS
                + " столбцов. Удалите лишние или проверьте разделители и выберите файл снова.");
    }
}
