package ru.mentorcentre.matching.solver;

import java.util.List;
import ru.mentorcentre.matching.score.HardRule;

/**
 * A request that got no mentor («не подобран»).
 *
 * @param binding the rule that ruled out the last mentor when the rules are taken in their order
 * @param reason in Russian
 * @param steps how the mentors were narrowed down: one line for each rule that ruled somebody out
 * @param remedies each would serve one more request; never empty
 */
public record Leftover(long requestId, HardRule binding, String reason, List<String> steps, List<Remedy> remedies) {}
