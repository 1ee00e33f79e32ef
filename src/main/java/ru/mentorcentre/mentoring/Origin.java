package ru.mentorcentre.mentoring;

/** Where the mentors of a list come from. */
enum Origin {
    LOW_RESULTS("школы ШНОР"),
    OTHER("остальные школы");

    private final String title;

    Origin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
