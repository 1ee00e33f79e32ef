package ru.mentorcentre.mentorship.register;

import ru.mentorcentre.mentorship.PairHealth;

/**
 * What the first page says about pairs.
 *
 * @param active those at work
 * @param contact at work, but somebody should ask how they are doing
 * @param replace without a mentor who works
 * @param answer asked long ago, and not agreed
 * @param outcome finished, and nobody has written down what came of it
 */
record PairCounts(long active, long contact, long replace, long answer, long outcome) {

    /** HQL over a pair {@code p}. */
    static final String COLUMNS = sum("p.state = MentorshipState.ACTIVE") + ", "
            + sum(PairHealth.NEEDS_CONTACT.condition()) + ", " + sum(PairAttentionReason.REPLACE.condition()) + ", "
            + sum(PairAttentionReason.ANSWER.condition()) + ", " + sum(PairAttentionReason.OUTCOME.condition());

    private static String sum(String condition) {
        return "coalesce(sum(case when " + condition + " then 1L else 0L end), 0L)";
    }
}
