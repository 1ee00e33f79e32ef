package ru.mentorcentre.reserve;

/** A post that the reserve is for. */
public enum ManagerPost {
    HEAD("директор"),
    DEPUTY("заместитель директора");

    private final String title;

    ManagerPost(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
