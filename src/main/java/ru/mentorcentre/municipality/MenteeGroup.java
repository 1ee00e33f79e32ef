package ru.mentorcentre.municipality;

/** Who is mentored (domain §0 table). */
public enum MenteeGroup implements RuleOption {
    MANAGEMENT_TEAMS("управленческие команды ШНОР", "Запрос на наставника подаёт управленческая команда школы."),
    TEACHERS("учителя ШНОР", "Запрос на наставника подаёт учитель.");

    private final String title;
    private final String effect;

    MenteeGroup(String title, String effect) {
        this.title = title;
        this.effect = effect;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String effect() {
        return effect;
    }
}
