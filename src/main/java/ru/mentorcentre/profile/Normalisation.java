package ru.mentorcentre.profile;

/** How an indicator is brought to the scale 0..1 before it is weighted (domain §1.5). */
public enum Normalisation implements RuleOption {
    @OptionText(
            title = "от худшей школы до лучшей",
            effect =
                    "Худшая школа года получает 0, лучшая — 1; индекс школы меняется и тогда, когда меняются другие школы.")
    MINMAX,
    @OptionText(
            title = "по шкале показателя",
            effect =
                    "Баллы и доли делятся на 100, отметка — (отметка − 2) / 3; индекс не зависит от других школ и сравним по годам.")
    FIXED,
    @OptionText(
            title = "по месту среди школ",
            effect = "Учитывается только место школы; насколько одна школа лучше другой, не важно.")
    RANK
}
