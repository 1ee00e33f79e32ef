package ru.mentorcentre.mentoring.mentor;

/** Whether a list shows only mentors who can take somebody. */
enum CapacityFilter {
    FREE("есть свободные");

    private final String title;

    CapacityFilter(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
