package ru.mentorcentre.mentorship;

import ru.mentorcentre.mentoring.MentoringForm;

/** Who helps whom among teachers (вид наставничества «учитель – учитель», domain §14). */
public enum MentoringKind {
    EXPERIENCED_NOVICE("Опытный учитель и молодой специалист", "Освоиться в школе и остаться в профессии"),
    LEADER_STRUGGLING("Лидер и педагог в трудной ситуации", "Поддержка, снятие стресса и профессиональная помощь"),
    INNOVATOR_CONSERVATIVE("Новатор и сторонник привычных методов", "Освоить новые программы и технологии"),
    SUBJECT_EXPERT_BEGINNER("Сильный и начинающий предметник", "Методика своего предмета, программы, пособия");

    /** With so many years behind them nobody is a beginner any more, whatever the subject. */
    private static final int BEGINNER_YEARS = 10;

    private final String title;
    private final String hint;

    MentoringKind(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The form that usually goes with it: a suggestion, never a rule; {@code null} for none. */
    public MentoringForm suggests() {
        return this == INNOVATOR_CONSERVATIVE ? MentoringForm.REVERSE : null;
    }

    /** Whether somebody of so many years of service may be called a beginner in the subject. */
    public static boolean isBeginner(int serviceYears) {
        return serviceYears < BEGINNER_YEARS;
    }

    public String title() {
        return title;
    }

    /** What is meant by it, in a line. */
    public String hint() {
        return hint;
    }
}
