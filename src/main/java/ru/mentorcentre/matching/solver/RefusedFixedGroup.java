package ru.mentorcentre.matching.solver;

import java.util.List;
import ru.mentorcentre.matching.score.FixedGroup;

/**
 * A fixed group that a proposal could not keep. Its requests are matched like any other.
 *
 * @param reasons in Russian, at least one
 */
public record RefusedFixedGroup(FixedGroup group, List<String> reasons) {}
