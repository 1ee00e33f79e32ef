package ru.mentorcentre.workplan.term;

/** Reads a term without an open tail: a phrase, a period, and how often within it. */
record HeadReader(PlanYear plan) {

    TermHead read(TermText text) {
        if (text.isEmpty()) {
            return TermHead.of(TermKind.YEAR_LONG, plan.days());
        }
        var phrase = TermPhrase.read(text, plan);
        if (phrase != null) {
            if (phrase.isWithoutDate()) {
                HiddenDeadline.refuse(text, plan);
            }
            return phrase;
        }
        var repeated = RepeatedText.find(text);
        return repeated == null
                ? PeriodReader.read(text, plan)
                : read(repeated.rest()).repeated(repeated.repetition());
    }
}
