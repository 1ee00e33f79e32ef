package ru.mentorcentre.mentoring;

/** Whether a list shows only mentors who can take somebody. */
enum Room {
    FREE("есть свободные");

    private final String title;

    Room(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
