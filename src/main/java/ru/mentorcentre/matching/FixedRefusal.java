package ru.mentorcentre.matching;

import java.util.List;

/**
 * A fixed group that a proposal could not keep. Its requests are matched like any other.
 *
 * @param reasons in Russian, at least one
 */
record FixedRefusal(FixedGroup group, List<String> reasons) {}
