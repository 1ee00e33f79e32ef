package ru.mentorcentre.reserve;

/** How far a candidate agrees to move (согласие на переезд, 5.6). */
public enum Relocation {
    NONE("не готов переехать"),
    MUNICIPALITY("в пределах муниципалитета"),
    REGION("в пределах края");

    private final String title;

    Relocation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
