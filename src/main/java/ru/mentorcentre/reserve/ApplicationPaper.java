package ru.mentorcentre.reserve;

/** What a file of an application is (5.5.1). */
public enum ApplicationPaper {
    PORTFOLIO("Портфолио"),
    REFERENCE("Характеристика-ходатайство"),
    CONSENT("Согласие на обработку данных"),
    OTHER("Другой документ");

    private final String title;

    ApplicationPaper(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
