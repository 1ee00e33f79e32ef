package ru.mentorcentre.workplan.edition;

import java.util.List;
import ru.mentorcentre.shared.persistence.Change;

/**
 * What became of a line between two editions.
 *
 * @param title as it is called later, or was last
 * @param lines fields that differ; of a new line and a dropped one those that say anything
 */
public record EditionChange(Change.Kind kind, String section, String title, List<Change.Line> lines) {}
