package ru.mentorcentre.shared.persistence;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows at most {@code size} rows
 * @param total how many rows the filter finds in all
 * @param number the page's number, from 0
 * @param size rows a page
 */
public record ListPage<T>(List<T> rows, long total, int number, int size) {

    /** Rows a page, everywhere but in a table that people type into. */
    public static final int SIZE = 25;

    public ListPage(List<T> rows, long total, int number) {
        this(rows, total, number, SIZE);
    }

    /** One page of rows that are all in memory for another reason, a picture of them say; as {@link ListQuery#page}. */
    public static <T> ListPage<T> of(List<T> all, int number) {
        int page = Math.min(Math.max(0, number), Math.max(0, all.size() - 1) / SIZE);
        return new ListPage<>(all.subList(page * SIZE, Math.min(all.size(), (page + 1) * SIZE)), all.size(), page);
    }

    /** How many pages there are; an empty list has one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The first row's number as people count, 0 when there are none. */
    public long from() {
        return rows.isEmpty() ? 0 : (long) number * size + 1;
    }

    public long to() {
        return (long) number * size + rows.size();
    }

    public boolean hasPrevious() {
        return number > 0;
    }

    public boolean hasNext() {
        return number + 1 < pages();
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
