package ru.mentorcentre.centre;

/** What an order is about (domain §18, founding documents; §6 for the listing). */
public enum OrderKind {
    CENTRE("создание центра"),
    REGULATION("положение"),
    PROGRAMME("программа"),
    PLAN("план"),
    COMPOSITION("состав"),
    CURATOR("куратор центра"),
    LISTING("перечень ШНОР и ШССУ"),
    OTHER("другое");

    private final String title;

    OrderKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
