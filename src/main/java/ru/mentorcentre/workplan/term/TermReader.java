package ru.mentorcentre.workplan.term;

import java.time.LocalDate;
import java.util.regex.Pattern;
import ru.mentorcentre.shared.Day;

/**
 * Reads terms of work plans as people write them (сроки, domain §10.2). What it does not understand for sure it does not
 * guess: such a term is kept as text and says so, with the reason where there is one.
 */
public final class TermReader {

    static final String NOTHING = "срок не указан";

    private static final int LONGEST = 300;

    /** A school year of 2100 ends in the next. */
    private static final int LAST_YEAR = Day.LAST_YEAR + 1;

    private static final Pattern FURTHER =
            Pattern.compile("[ ,.-]+(?:[иа] )?(?:далее|затем|потом|в дальнейшем)(?!\\p{L})[ ,.:-]*");
    private static final Pattern SEPARATOR = Pattern.compile("[ ,]");
    private static final Pattern DIFFERS_BY_SCHOOL = Pattern.compile("каникул|четверт[ьи](?!\\p{L})|триместр");

    private final String raw;
    private final HeadReader heads;

    private TermReader(String raw, PlanYear plan) {
        this.raw = raw;
        this.heads = new HeadReader(plan);
    }

    /** Whatever the text is, {@code null} included. */
    public static Term read(String raw, PlanYear plan) {
        var typed = raw == null ? "" : raw;
        var text = TermText.of(typed);
        if (text.isEmpty()) {
            return Term.unreadable(typed, NOTHING);
        }
        if (text.clean().length() > LONGEST) {
            return Term.unreadable(typed, "слишком длинный текст");
        }
        try {
            var stated = StatedSchoolYear.in(text, plan);
            var term = new TermReader(typed, stated.plan()).term(stated.rest());
            return isSensible(term.start()) && isSensible(term.end()) ? term : Term.unreadable(typed, "проверьте год");
        } catch (TermNotRead notRead) {
            var differs = !notRead.hasReason()
                    && DIFFERS_BY_SCHOOL.matcher(text.folded()).find();
            return Term.unreadable(typed, differs ? "у каждой школы свои даты, напишите числа" : notRead.getMessage());
        }
    }

    /** A year like 1927 is a slip of the pen, as everywhere in the program. */
    private static boolean isSensible(LocalDate day) {
        return day == null || day.getYear() >= Day.FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private Term term(TermText text) {
        var further = FURTHER.matcher(text.folded());
        if (TermPhrase.read(text, heads.plan()) == null && further.find()) {
            var head = heads.read(text.part(0, further.start()));
            return Term.read(raw, head, rest(text, further.end()).quoted());
        }
        try {
            return Term.read(raw, heads.read(text), null);
        } catch (TermNotRead whole) {
            if (whole.hasReason()) {
                throw whole;
            }
            return withTail(text, whole);
        }
    }

    /** «Февраль, в течение года», «октябрь по мере необходимости»: a period, then a phrase. */
    private Term withTail(TermText text, TermNotRead whole) {
        var separator = SEPARATOR.matcher(text.folded());
        while (separator.find()) {
            var tail = rest(text, separator.end());
            var phrase = TermPhrase.read(tail, heads.plan());
            if (phrase == null || separator.group().equals(" ") && !phrase.isWithoutDate()) {
                continue;
            }
            try {
                return Term.read(raw, heads.read(text.part(0, separator.start())), tail.quoted());
            } catch (TermNotRead head) {
                if (head.hasReason()) {
                    throw head;
                }
            }
        }
        throw whole;
    }

    private static TermText rest(TermText text, int from) {
        return text.part(from, text.folded().length());
    }
}
