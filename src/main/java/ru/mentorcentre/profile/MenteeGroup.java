package ru.mentorcentre.profile;

/** Who is mentored (domain §0 table). */
public enum MenteeGroup implements RuleOption {
    @OptionText(
            title = "управленческие команды ШНОР",
            effect = "Запрос на наставника подаёт управленческая команда школы.")
    MANAGEMENT_TEAMS,
    @OptionText(title = "учителя ШНОР", effect = "Запрос на наставника подаёт учитель.")
    TEACHERS
}
