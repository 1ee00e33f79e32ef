package ru.mentorcentre.survey;

import java.util.List;

/** The surveys of a municipality from draft to end. */
public interface Surveys {

    /**
     * Prepares a campaign and invites its audience as it is now; nobody can answer before it is opened.
     *
     * @param by full name of who does
     * @return the key
     * @throws RuntimeException with a Russian message if there is nobody to invite; a list may be filled later
     */
    long add(NewCampaign wanted, Long by);

    /**
     * Invites more educators.
     *
     * @return how many were not invited before
     */
    int invite(long id, List<Long> educators);

    /** From now on the links work, from the first day of the campaign. */
    void open(long id);

    /** From now on nobody can answer. */
    void close(long id);
}
