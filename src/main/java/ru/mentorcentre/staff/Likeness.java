package ru.mentorcentre.staff;

/** Whether two names may be one person's: equal but for case, ё/е and at most two slips of typing. */
final class Likeness {

    private static final int MOST_SLIPS = 2;

    private Likeness() {}

    /** Compares keys of names ({@link PersonName#key}). */
    static boolean alike(String one, String other) {
        return slips(one, other) <= MOST_SLIPS;
    }

    /** How many letters have to be changed, added or left out; anything over two counts as three. */
    static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_SLIPS) {
            return MOST_SLIPS + 1;
        }
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > MOST_SLIPS) {
                return MOST_SLIPS + 1;
            }
            previous = current;
        }
        return Math.min(previous[other.length()], MOST_SLIPS + 1);
    }
}
