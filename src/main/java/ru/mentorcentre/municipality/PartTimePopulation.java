package ru.mentorcentre.municipality;

/** Among which schools the 4th quartile of part-time study is taken: {@code evening.population} (domain §4.3, A7). */
public enum PartTimePopulation implements RuleOption {
    ALL(
            "все школы с данными",
            "Доля сравнивается с Q3 всех школ года; если её почти нигде нет, отмечаются все школы, где она есть."),
    POSITIVE(
            "только школы, где она есть",
            "Доля сравнивается с Q3 тех школ, где очно-заочно или заочно кто-то учится: отмечается меньше школ.");

    private final String title;
    private final String effect;

    PartTimePopulation(String title, String effect) {
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
