package ru.mentorcentre.profile;

/** The profile of each centre: the settings of every rule. */
public interface Profiles {

    /** The profile of the current municipality; the defaults in the root scope and where none was ever saved. */
    CentreProfile current();

    /** The profile of a municipality, for the root scope; the defaults where none was ever saved. */
    CentreProfile of(long municipalityId);

    /** Sets the profile of the current municipality, whatever it was before. */
    void save(CentreProfile profile);
}
