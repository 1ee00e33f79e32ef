package ru.mentorcentre.workplan.informing;

/** What became of a message at one of its recipients. */
enum RecipientState {
    READ("прочитали", "r.readAt is not null"),
    UNREAD("не прочитали", "r.readAt is null and r.accountId is not null"),
    MAILED("письмо ушло", "l.state = ru.mentorcentre.shared.mail.LetterState.SENT"),
    NOT_MAILED("письмо не ушло", """
                (l.state = ru.mentorcentre.shared.mail.LetterState.FAILED
                or l.state = ru.mentorcentre.shared.mail.LetterState.UNKNOWN)"""),
    NOWHERE("не получили никак", "r.accountId is null and l.id is null");

    private final String title;
    private final String condition;

    RecipientState(String title, String condition) {
        this.title = title;
        this.condition = condition;
    }

    public String title() {
        return title;
    }

    /** HQL on a recipient {@code r} and the latest letter {@code l}. */
    String condition() {
        return condition;
    }
}
