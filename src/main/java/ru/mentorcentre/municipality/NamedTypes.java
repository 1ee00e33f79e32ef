package ru.mentorcentre.municipality;

/** Which of the four school types the centre's documents name (domain §0 table). */
public enum NamedTypes implements RuleOption {
    ALL("все четыре", "Документы центра называют эффективные, резильентные, неэффективные и несправляющиеся школы."),
    EFFECTIVE_ONLY(
            "только «эффективная»",
            "Расчёт по-прежнему находит все четыре типа, но документы центра называют только эффективные школы.");

    private final String title;
    private final String effect;

    NamedTypes(String title, String effect) {
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
