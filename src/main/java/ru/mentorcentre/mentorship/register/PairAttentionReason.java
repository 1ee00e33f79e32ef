package ru.mentorcentre.mentorship.register;

/** Why somebody should look at a pair. Each is told by the database, for the row and for the filter alike. */
enum PairAttentionReason {
    REPLACE("нужен другой наставник", ": прежний не работает с наставляемыми. Замените его.", "warning", """
            p.endedOn is null and (not exists (select 1 from MentorshipMember a where a.mentorshipId = p.id
                and a.side = MemberSide.MENTOR and a.leftOn is null) or exists (select 1 from MentorshipMember a
                join MentorshipMentor t on t.id = a.mentorId where a.mentorshipId = p.id and a.leftOn is null
                and t.state <> MentorState.ACTIVE))"""),
    ANSWER("ответа ждут дольше недели", ": напомните или запишите согласие с бумаги.", "info", """
            p.state not in (MentorshipState.DRAFT, MentorshipState.PAUSED) and p.endedOn is null
                and exists (select 1 from MentorshipMember a where a.mentorshipId = p.id and a.leftOn is null
                and a.agreedOn is null and greatest(a.joinedOn, p.stateOn) < :weekAgo)"""),
    START("пора начинать", ": все согласны.", "info", "p.state = MentorshipState.AGREED and p.startsOn <= :today"),
    OVERDUE(
            "срок прошёл",
            ": завершите пару или продлите срок.",
            "warning",
            "p.state in (MentorshipState.ACTIVE, MentorshipState.PAUSED) and p.plannedUntil < :today"),
    OVERLOAD(
            "у наставника больше наставляемых, чем мест",
            ": мест убавили после того, как пары составлены.",
            "warning",
            """
            p.endedOn is null and exists (select 1 from MentorshipMember a
                join MentorshipMentor t on t.id = a.mentorId where a.mentorshipId = p.id and a.leftOn is null
                and t.load > t.capacity)"""),
    OUTCOME("нужен итог", ": пара завершила работу, а что получилось, не записано.", "info", """
            p.state = MentorshipState.FINISHED and exists (select 1 from MentorshipMember a
                where a.mentorshipId = p.id and a.side = MemberSide.MENTEE and a.leftReason is null
                and a.outcomeWritten = false)""");

    private final String title;
    private final String hint;
    private final String tone;
    private final String condition;

    PairAttentionReason(String title, String hint, String tone, String condition) {
        this.title = title;
        this.hint = hint;
        this.tone = tone;
        this.condition = condition;
    }

    public String title() {
        return title;
    }

    /** What goes after the title in a sentence. */
    public String hint() {
        return hint;
    }

    /** Of its note: info or warning. */
    public String tone() {
        return tone;
    }

    /** HQL over a pair {@code p}, with {@code :today} and {@code :weekAgo}. */
    String condition() {
        return condition;
    }
}
