package ru.mentorcentre.workplan.sheet;

import java.util.List;

/**
 * What was understood of a table.
 *
 * @param lines of the plan, in their order
 * @param leftOut headings of columns that a plan has no room for
 */
record ReadPlanTable(List<PlanTableLine> lines, List<String> leftOut) {}
