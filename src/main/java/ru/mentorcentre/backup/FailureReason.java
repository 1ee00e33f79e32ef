package ru.mentorcentre.backup;

/** Why something failed, in one line for an administrator. */
final class FailureReason {

    private static final int LONGEST = 500;
    private static final String FULL = "No space left on device";

    private FailureReason() {}

    /** The message and that of its first cause, without line breaks. */
    static String of(Throwable problem) {
        Throwable first = problem;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        String words = first == problem ? text(problem) : text(problem) + ": " + text(first);
        String line = words.replace(FULL, "на диске нет места")
                .replaceAll("\\s+", " ")
                .strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    private static String text(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
