package ru.mentorcentre.exchange;

import java.util.List;

/**
 * What one room imports: its columns, how a row is read, what it would change and how it is carried out. The room adds an
 * {@link ImportController} of its own with the path and the roles; all else happens here.
 *
 * @param <R> type of a row read
 */
public interface ImportKind<R> {

    /** Name of the kind in the database, as «schools»; never changes. */
    String code();

    /** What is imported, as a heading: «Реестр школ». */
    String title();

    /** Path of the import's pages, as «/schools/import». */
    String path();

    /** Where a person goes when all is done, as «/schools». */
    String home();

    /** What is to be done at {@link #home()} after the import, as a button says it; {@code null} for just looking. */
    default String next() {
        return null;
    }

    /** The columns of the format in the template's order; may depend on the current municipality. */
    List<Column<?>> columns();

    /** What a person has to know before a file is taken, in whole sentences; may depend on the current municipality. */
    default List<String> notes() {
        return List.of();
    }

    /** Whether a file must have the column, in Russian, for the description of the format. */
    default String need(Column<?> column) {
        return column.isRequired() ? "да" : "нет";
    }

    /** Makes a row of its values; throws {@link BadValue} where two values do not go together. */
    R read(RowValues values);

    /** What tells a row from the others in one file: two rows with equal keys are refused. */
    Object key(R row);

    /**
     * Says of each row, in its order, what importing it would do to what is stored now. Runs inside a transaction and
     * changes nothing. It is asked twice, for the preview and for the confirmation, and must answer alike when nothing
     * has changed in between.
     */
    List<PlannedRow<R>> plan(List<ImportRow<R>> rows);

    /**
     * Carries out the rows that add or change something, inside the same transaction as the {@link #plan} before it.
     *
     * @param batchId the batch the rows come from
     */
    void apply(List<PlannedRow<R>> rows, long batchId);
}
