package ru.mentorcentre.profile;

/** Who the curator of the centre is (куратор МНЦ; domain §0 table). */
public enum CentreCurator implements RuleOption {
    @OptionText(
            title = "специалист ИРО",
            effect = "Куратора центра назначает ректор регионального института своим приказом.")
    REGIONAL_INSTITUTE,
    @OptionText(
            title = "методист муниципальной методической службы",
            effect = "Куратора центра назначает руководитель методической службы своим приказом.")
    METHOD_SERVICE
}
