package ru.mentorcentre.mentoring.educator;

/** What speaks for making somebody a mentor, as far as the records tell it. */
enum PotentialMentorStrength {
    CATEGORY("высшая категория или звание педагога-методиста, педагога-наставника"),
    RESULTS("средний результат учеников 70 % и выше"),
    TEST("проверка компетенций на 80 % и выше"),
    DEED("делится опытом или побеждает не ниже регионального уровня");

    private final String title;

    PotentialMentorStrength(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
