package ru.mentorcentre.mentoring.mentor;

/** Where the mentors of a list come from. */
public enum MentorOriginFilter {
    LOW_RESULTS("школы ШНОР"),
    OTHER("остальные школы");

    private final String title;

    MentorOriginFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
