package ru.mentorcentre.municipality;

/** How an indicator is brought to the scale 0..1 before it is weighted (domain §1.5). */
public enum Normalisation implements RuleOption {
    MINMAX(
            "от худшей школы до лучшей",
            "Худшая школа года получает 0, лучшая — 1; индекс школы меняется и тогда, когда меняются другие школы."),
    FIXED(
            "по шкале показателя",
            "Баллы и доли делятся на 100, отметка — (отметка − 2) / 3; индекс не зависит от других школ и сравним по годам."),
    RANK("по месту среди школ", "Учитывается только место школы; насколько одна школа лучше другой, не важно.");

    private final String title;
    private final String effect;

    Normalisation(String title, String effect) {
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
