package ru.mentorcentre.matching.solver;

import ru.mentorcentre.matching.score.HardRule;

/**
 * One thing that would by itself serve one more request.
 *
 * @param mentorId whom it concerns; {@code null} for a new mentor
 * @param places by how many the mentor's capacity must grow; 0 when it need not
 * @param rule the rule to be lifted; {@code null} when it is not about a rule
 * @param text in Russian
 */
public record Remedy(RemedyKind kind, Long mentorId, int places, HardRule rule, String text) {}
