package ru.mentorcentre.exchange;

import java.util.function.Consumer;

/**
 * One worksheet of a workbook that goes out.
 *
 * @param rows is given a consumer and has to hand it every row
 */
public record BookSheet<T>(ExportTable<T> table, Consumer<Consumer<T>> rows) {}
