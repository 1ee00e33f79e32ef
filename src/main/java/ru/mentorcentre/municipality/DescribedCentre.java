package ru.mentorcentre.municipality;

/**
 * A municipality with the passport of its centre (паспорт центра).
 *
 * @param version grows with each change: a form made from an older one is stale
 */
public record DescribedCentre(MunicipalityInfo municipality, CentrePassport passport, int version) {}
