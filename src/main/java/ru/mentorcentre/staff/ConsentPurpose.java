package ru.mentorcentre.staff;

/** What an educator agrees to; each by a document of its own (152-ФЗ). */
public enum ConsentPurpose {
    PROCESSING("Обработка персональных данных"),
    PUBLICATION("Распространение персональных данных"),
    IMAGE("Использование изображения");

    private final String title;

    ConsentPurpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** How tables also call it. */
    public String brief() {
        return switch (this) {
            case PROCESSING -> "Обработка";
            case PUBLICATION -> "Распространение";
            case IMAGE -> "Изображение";
        };
    }
}
