package ru.mentorcentre.staff.educator;

/**
 * Whether two names may be one person's: equal but for case, ё/е and at most two slips of typing. A patronymic that one
 * of the two lacks, and initials, are taken for the full word.
 */
public final class NameSimilarity {

    static final int MOST_SLIPS = 2;

    private NameSimilarity() {}

    public static boolean alike(NameKey one, NameKey other) {
        int slips = slips(one.last(), other.last());
        if (slips <= MOST_SLIPS) {
            slips += word(one.first(), other.first());
        }
        if (slips <= MOST_SLIPS) {
            slips += one.patronymic().isEmpty() || other.patronymic().isEmpty()
                    ? 0
                    : word(one.patronymic(), other.patronymic());
        }
        return slips <= MOST_SLIPS;
    }

    private static int word(String one, String other) {
        return isInitialOf(one, other) || isInitialOf(other, one) ? 0 : slips(one, other);
    }

    /** «а.» or «а» for «анна». */
    private static boolean isInitialOf(String brief, String full) {
        String letter = brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
        return letter.length() == 1 && full.startsWith(letter);
    }

    /** How many letters have to be changed, added or left out; anything over two counts as three. */
    static int slips(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        if (Math.abs(one.length() - other.length()) > MOST_SLIPS) {
            return MOST_SLIPS + 1;
        }
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            // further from the diagonal than two letters there are more slips than two
            int from = Math.max(1, i - MOST_SLIPS);
            int to = Math.min(other.length(), i + MOST_SLIPS);
            current[from - 1] = from == 1 ? i : MOST_SLIPS + 1;
            int least = current[from - 1];
            for (int j = from; j <= to; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int above = j < i + MOST_SLIPS ? previous[j] : MOST_SLIPS + 1;
                current[j] = Math.min(previous[j - 1] + change, Math.min(above, current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > MOST_SLIPS) {
                return MOST_SLIPS + 1;
            }
            int[] spent = previous;
            previous = current;
            current = spent;
        }
        return Math.min(previous[other.length()], MOST_SLIPS + 1);
    }
}
