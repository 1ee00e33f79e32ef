package ru.mentorcentre.privacy;

/** What is done with data whose period is over. A person does it, one by one or after a page that asks. */
enum RetentionAct {
    ANONYMISE("обезличить"),
    REMOVE("удалить"),
    REMIND("только напомнить");

    private final String title;

    RetentionAct(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
