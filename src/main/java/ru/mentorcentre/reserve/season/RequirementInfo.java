package ru.mentorcentre.reserve.season;

/**
 * A formal requirement.
 *
 * @param code key within the season
 * @param threshold years at least, {@code null} for none
 * @param obligatory whoever does not meet it is screened out by an expert; else it only informs
 */
public record RequirementInfo(String code, String title, RequirementKind kind, Integer threshold, boolean obligatory) {

    /** Never obligatory: a discrimination risk under the Labour Code (domain §8.2). */
    public static final String AGE = "age";

    public boolean isAge() {
        return AGE.equals(code);
    }
}
