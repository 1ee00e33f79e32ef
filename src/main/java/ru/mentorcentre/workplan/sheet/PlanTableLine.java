package ru.mentorcentre.workplan.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.event.NewPlannedEvent;
import ru.mentorcentre.workplan.event.PlannedEventRow;
import ru.mentorcentre.workplan.term.DayRange;
import ru.mentorcentre.workplan.term.PlanYear;
import ru.mentorcentre.workplan.term.TermReader;

/** A row of the table as it is typed: an event that is kept, or one to be added. */
public final class PlanTableLine {

    private final String key;
    private final Map<PlanTableColumn, String> cells = new EnumMap<>(PlanTableColumn.class);
    private final Map<PlanTableColumn, String> problems = new EnumMap<>(PlanTableColumn.class);
    private Long id;
    private int version;
    private String was = "";
    private boolean picked;
    private boolean removed;
    private String problem;

    /** @param key unlike that of any other row of the table */
    PlanTableLine(String key) {
        this.key = key;
    }

    static PlanTableLine of(PlannedEventRow event, int version) {
        PlanTableLine line = new PlanTableLine("e" + event.id());
        line.kept(event.id(), version);
        line.put(PlanTableColumn.SECTION, event.section());
        line.put(PlanTableColumn.TITLE, event.title());
        line.put(PlanTableColumn.FORM, event.form());
        line.put(PlanTableColumn.TERM, event.termText());
        line.put(PlanTableColumn.PLACE, event.place());
        line.put(PlanTableColumn.RESPONSIBLE, event.responsible());
        line.put(PlanTableColumn.INVOLVED, event.involved());
        line.put(PlanTableColumn.EXPECTED, event.expected());
        line.was = line.digest();
        return line;
    }

    void put(PlanTableColumn column, String text) {
        cells.put(column, column == PlanTableColumn.EXPECTED ? TypedText.paragraphs(text) : TypedText.line(text));
    }

    /** The same for many rows at once; an empty text changes nothing. */
    void fill(PlanTableColumn column, String text) {
        if (!text.isBlank()) {
            put(column, text);
        }
    }

    void kept(Long id, int version) {
        this.id = id;
        this.version = version;
    }

    void came(String was, boolean picked, boolean removed) {
        this.was = was;
        this.picked = picked;
        this.removed = removed;
    }

    void wrong(PlanTableColumn column, String why) {
        problems.put(column, why);
    }

    void wrong(String why) {
        problem = why;
    }

    /** Nothing but a section stands in it. */
    public boolean isBlank() {
        return cells.entrySet().stream()
                .allMatch(cell -> cell.getKey() == PlanTableColumn.SECTION || cell.getValue() == null);
    }

    /** Whether somebody has typed into it since the table was shown. */
    boolean isTouched() {
        return id == null || !digest().equals(was);
    }

    /**
     * @param days entered before, kept while the term is the same
     */
    NewPlannedEvent event(long section, DayRange days) {
        return new NewPlannedEvent(
                section,
                cell(PlanTableColumn.TITLE),
                cell(PlanTableColumn.FORM),
                cell(PlanTableColumn.TERM),
                days,
                cell(PlanTableColumn.PLACE),
                cell(PlanTableColumn.RESPONSIBLE),
                cell(PlanTableColumn.INVOLVED),
                cell(PlanTableColumn.EXPECTED));
    }

    /** Tells two contents apart without keeping them in the page. */
    private String digest() {
        StringBuilder all = new StringBuilder();
        for (PlanTableColumn column : PlanTableColumn.values()) {
            all.append(cell(column) == null ? "" : cell(column)).append('\u001f');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String key() {
        return key;
    }

    /** {@code null} for one to be added. */
    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String was() {
        return was;
    }

    public boolean picked() {
        return picked;
    }

    public boolean removed() {
        return removed;
    }

    /** What is wrong with the row as a whole, {@code null} for nothing. */
    public String problem() {
        return problem;
    }

    /** What stands in a cell, {@code null} for nothing. */
    public String cell(PlanTableColumn column) {
        return cells.get(column);
    }

    /** What is wrong with a cell, {@code null} for nothing. */
    public String problem(PlanTableColumn column) {
        return problems.get(column);
    }

    public boolean hasProblem() {
        return problem != null || !problems.isEmpty();
    }

    /** How its term is understood; empty where there is none. */
    public String term(PlanYear year) {
        String term = cell(PlanTableColumn.TERM);
        return term == null ? "" : TermReader.read(term, year).words();
    }
}
