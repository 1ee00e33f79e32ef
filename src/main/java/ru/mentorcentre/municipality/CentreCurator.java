package ru.mentorcentre.municipality;

/** Who the curator of the centre is (куратор МНЦ; domain §0 table). */
public enum CentreCurator implements RuleOption {
    REGIONAL_INSTITUTE("специалист ИРО", "Куратора центра назначает ректор регионального института своим приказом."),
    METHOD_SERVICE(
            "методист муниципальной методической службы",
            "Куратора центра назначает руководитель методической службы своим приказом.");

    private final String title;
    private final String effect;

    CentreCurator(String title, String effect) {
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
