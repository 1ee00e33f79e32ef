package ru.mentorcentre.exchange;

import java.util.List;

/**
 * A table read from a file: its header and the rows below that are not empty.
 *
 * @param name the worksheet's name; null for CSV
 * @param headers as written in the file, «» where a column has none
 */
public record SheetTable(String name, List<String> headers, List<SheetRow> rows) {}
