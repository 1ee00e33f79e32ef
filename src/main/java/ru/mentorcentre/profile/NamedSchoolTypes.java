package ru.mentorcentre.profile;

/** Which of the four school types the centre's documents name (domain §0 table). */
public enum NamedSchoolTypes implements RuleOption {
    @OptionText(
            title = "все четыре",
            effect = "Документы центра называют эффективные, резильентные, неэффективные и несправляющиеся школы.")
    ALL,
    @OptionText(
            title = "только «эффективная»",
            effect =
                    "Расчёт по-прежнему находит все четыре типа, но документы центра называют только эффективные школы.")
    EFFECTIVE_ONLY
}
