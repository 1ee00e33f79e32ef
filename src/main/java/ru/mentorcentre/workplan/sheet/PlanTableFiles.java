package ru.mentorcentre.workplan.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.exchange.SheetCell;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.shared.office.Upload;

/** Reads lines of a plan from a Word document, a spreadsheet or a pasted table. */
@Component
class PlanTableFiles {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final ImportDesk desk;

    PlanTableFiles(ImportDesk desk) {
        this.desk = desk;
    }

    /** @throws UnreadableFile with what is wrong and what to do, in Russian */
    ReadPlanTable read(MultipartFile file, String pasted) throws UnreadableFile {
        if (Upload.isIn(file)) {
            if (file.getSize() > LARGEST) {
                throw new UnreadableFile("Файл больше 10 МБ. Оставьте в нём только таблицу плана.");
            }
            byte[] content = bytes(file);
            return PlanTableReader.read(WordTables.isWord(content) ? WordTables.read(content) : sheet(content));
        }
        if (pasted.isBlank()) {
            throw new UnreadableFile("Выберите файл или вставьте таблицу.");
        }
        return PlanTableReader.read(sheet(pasted.getBytes(StandardCharsets.UTF_8)));
    }

    private RawTable sheet(byte[] content) throws UnreadableFile {
        SheetTable table = desk.table(content);
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.headers());
        table.rows()
                .forEach(row ->
                        rows.add(row.cells().stream().map(SheetCell::shown).toList()));
        return new RawTable(rows);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
