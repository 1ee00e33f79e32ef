package ru.mentorcentre.profile;

/** Among which schools the 4th quartile of part-time study is taken: {@code evening.population} (domain §4.3, A7). */
public enum PartTimePopulation implements RuleOption {
    @OptionText(
            title = "все школы с данными",
            effect =
                    "Доля сравнивается с Q3 всех школ года; если её почти нигде нет, отмечаются все школы, где она есть.")
    ALL,
    @OptionText(
            title = "только школы, где она есть",
            effect =
                    "Доля сравнивается с Q3 тех школ, где очно-заочно или заочно кто-то учится: отмечается меньше школ.")
    POSITIVE
}
