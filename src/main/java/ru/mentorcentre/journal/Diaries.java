package ru.mentorcentre.journal;

/** The diaries of mentees. An entry is its owner's; others read what is shared with them, and only through a pair. */
public interface Diaries {

    /**
     * Adds an entry to the diary of an educator of the current municipality.
     *
     * @return the key
     * @throws Refused with a Russian message if it makes no sense
     */
    long add(long educatorId, NewAchievement wanted);
}
