package ru.mentorcentre.workplan.term;

/** How often an event happens within its term: «ежемесячно», «2 раза в год». */
public record Repetition(int times, RepetitionUnit unit) {

    /** «раз в месяц», «2 раза в год». */
    public String title() {
        var few = times % 10 > 1 && times % 10 < 5 && (times < 10 || times > 20);
        return (times == 1 ? "раз" : times + (few ? " раза" : " раз")) + " в " + unit.title();
    }
}
