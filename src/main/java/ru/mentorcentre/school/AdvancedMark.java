package ru.mentorcentre.school;

/** Whether a school is of the advanced level (повышенный уровень): by its kind, or as the centre says. */
public enum AdvancedMark {
    BY_KIND("по виду школы", null),
    YES("да", true),
    NO("нет", false);

    private final String title;
    private final Boolean override;

    AdvancedMark(String title, Boolean override) {
        this.title = title;
        this.override = override;
    }

    public static AdvancedMark of(Boolean override) {
        return override == null ? BY_KIND : override ? YES : NO;
    }

    public String title() {
        return title;
    }

    public Boolean override() {
        return override;
    }
}
