package ru.mentorcentre.profile.setting;

/** Questions of the register that are answered once and for all centres (domain §17): they have no setting. */
enum SettledQuestion {
    A5(
            "Пропущенный год и нули",
            "Если за один из трёх лет нет ИОР — «недостаточно данных». Ноль в одном из лет — неустойчивость есть, три нуля — нет."),
    A9(
            "Снижение доли ШНОР: 40 % в год или 50 % всего",
            "Это два разных показателя; оба считаются как относительное изменение."),
    A10(
            "Программы наставничества: 100 % или 40 % в 2021 году",
            "Это два показателя: «есть программа» и «программа с практиками»."),
    A14(
            "Доля педагогов со стажем до трёх лет",
            "Показывается без полосы оценки: больше новичков — не значит лучше. Проценты округляются до целого."),
    A18(
            "Где публикуется: сайт методической службы или управления",
            "Публикация засчитывается на каждом из двух сайтов отдельно.");

    private final String question;
    private final String decision;

    SettledQuestion(String question, String decision) {
        this.question = question;
        this.decision = decision;
    }

    public String question() {
        return question;
    }

    public String decision() {
        return decision;
    }
}
