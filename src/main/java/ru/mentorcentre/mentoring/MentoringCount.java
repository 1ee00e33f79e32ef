package ru.mentorcentre.mentoring;

/** What the first page says about requests and mentors. */
record MentoringCount(
        long open, long old, long missing, long ending, long overloaded, long active, long free, long trained) {

    RequestCount requests() {
        return new RequestCount(open, old);
    }

    PaperCount papers() {
        return new PaperCount(missing, ending, overloaded, active, free, trained);
    }
}
