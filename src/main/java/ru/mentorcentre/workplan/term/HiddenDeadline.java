package ru.mentorcentre.workplan.term;

import java.util.regex.Pattern;

/** A deadline after a condition, «по мере необходимости, но не позднее 15 мая», which must not be lost in its words. */
final class HiddenDeadline {

    private static final Pattern WORD_START = Pattern.compile("(?<![ ,]от)[ ,]+(?:(?:но|а|и) )?");
    private static final String ADVICE = "названы и условие, и срок; напишите сначала срок, затем условие";

    private HiddenDeadline() {}

    static void refuse(TermText text, PlanYear plan) {
        var start = WORD_START.matcher(text.folded());
        while (start.find()) {
            if (isDeadline(text.part(start.end(), text.folded().length()), plan)) {
                throw TermNotRead.because(ADVICE);
            }
        }
    }

    private static boolean isDeadline(TermText text, PlanYear plan) {
        try {
            PeriodReader.read(text, plan);
            return true;
        } catch (TermNotRead notRead) {
            return notRead.hasReason();
        }
    }
}
