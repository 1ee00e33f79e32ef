package ru.mentorcentre.exchange;

/** Keeps a spreadsheet program from running a text as a formula (CWE-1236). */
public final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private FormulaGuard() {}

    /** Puts an apostrophe before a text that begins like a formula: the program then shows it as it is. */
    public static String disarm(String text) {
        return startsLikeFormula(text, 0) ? "'" + text : text;
    }

    /** Takes away the apostrophe that {@link #disarm} has put, so that an exported file can be imported again. */
    static String restore(String text) {
        return text.startsWith("'") && startsLikeFormula(text, 1) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text, int from) {
        // full-width signs count too: some programs take them for the plain ones
        return text.length() > from
                && (DANGEROUS.indexOf(text.charAt(from)) >= 0
                        || "\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(from)) >= 0);
    }
}
