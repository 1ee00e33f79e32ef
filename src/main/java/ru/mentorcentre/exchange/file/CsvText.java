package ru.mentorcentre.exchange.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import ru.mentorcentre.exchange.UnreadableFile;

/**
 * The text of a CSV file on its way to the parser, which keeps a record's values until the record ends: a row that goes
 * on and on is stopped here, before it fills the memory.
 */
final class CsvText extends FilterReader {

    /** Far more than a row may have, as the parser reads ahead and a quoted text may hold separators of its own. */
    private static final int MAX_SEPARATORS = 20_000;

    private final char separator;
    private long row = 1;
    private int separators;

    CsvText(Reader text, char separator) {
        super(text);
        this.separator = separator;
    }

    /** The parser has come to the end of a row. */
    void rowDone() {
        row++;
        separators = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (separators > MAX_SEPARATORS) {
            throw new IOException(TableLimits.tooWide(row));
        }
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == separator) {
                separators++;
            } else if (buffer[i] == '\uFFFD') {
                throw new IOException(new UnreadableFile("Русские буквы в файле испорчены: он в неизвестной кодировке."
                        + " Сохраните таблицу как «CSV UTF-8» или .xlsx и выберите файл снова."));
            }
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
