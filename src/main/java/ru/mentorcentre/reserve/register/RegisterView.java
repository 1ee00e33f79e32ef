package ru.mentorcentre.reserve.register;

/** Which entries a list shows; without one, those in the register. */
public enum RegisterView {
    VALID("срок не истёк"),
    EXPIRING("срок скоро кончается"),
    EXPIRED("срок истёк"),
    LEFT("выведены"),
    ALL("все");

    private final String title;

    RegisterView(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
