package ru.mentorcentre.exchange.batch;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.exchange.file.SheetReader;
import ru.mentorcentre.shared.trace.FilesTakenOut;

/**
 * The tables of the last previews. Leafing through a preview reads the file once; what it would do is planned anew for
 * each page. The file of a batch never changes, so a table kept is never stale; where memory runs short it is let go.
 */
@Component
class ReadSheets {

    static final int MAX_SHEETS = 4;
    static final int MAX_ROWS = 20_000;

    private record Key(long batchId, Set<String> headers) {}

    private final Map<Key, SoftReference<SheetTable>> kept = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<SheetTable>> eldest) {
            return size() > MAX_SHEETS;
        }
    };

    /** The table of a batch that the caller may see. */
    SheetTable of(long batchId, List<Column<?>> known, Supplier<byte[]> content) throws UnreadableFile {
        SheetTable sheet = get(key(batchId, known));
        if (sheet == null) {
            byte[] file = content.get();
            if (file == null) {
                throw new UnreadableFile("Файла больше нет: его удалили, когда вышел срок хранения.");
            }
            sheet = SheetReader.read(file, known);
            keep(batchId, known, sheet);
        }
        return sheet;
    }

    /** Keeps a table that has been read already. */
    void keep(long batchId, List<Column<?>> known, SheetTable sheet) {
        if (sheet.rows().size() <= MAX_ROWS) {
            put(key(batchId, known), sheet);
        }
    }

    /** The batch has come to its end: nobody will leaf through it again. */
    synchronized void forget(long batchId) {
        kept.keySet().removeIf(key -> key.batchId() == batchId);
    }

    /** A file that names somebody is gone, and it may be any of these. */
    @EventListener(FilesTakenOut.class)
    synchronized void forgetAll() {
        kept.clear();
    }

    /** The headers known decide which row is taken for the header, and they may change with the municipality's settings. */
    private static Key key(long batchId, List<Column<?>> known) {
        return new Key(batchId, known.stream().flatMap(Column::names).collect(Collectors.toSet()));
    }

    private synchronized SheetTable get(Key key) {
        SoftReference<SheetTable> reference = kept.get(key);
        return reference == null ? null : reference.get();
    }

    private synchronized void put(Key key, SheetTable sheet) {
        kept.put(key, new SoftReference<>(sheet));
    }
}
