package ru.mentorcentre.workplan.event;

import java.util.List;

/** A section with those of its events that are shown. */
public record SectionRow(
        long id, int version, SectionKind kind, String title, String goal, List<PlannedEventRow> events) {

    /** As a choice is shown. */
    public String name() {
        return title;
    }
}
