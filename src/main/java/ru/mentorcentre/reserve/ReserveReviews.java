package ru.mentorcentre.reserve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The review of applications, done by other rooms. The rules of phases and days hold here as on the pages. */
public interface ReserveReviews {

    /** Puts somebody with an account on the list of a season's experts. */
    void invite(long season, long account);

    /** Gives each application under review as many experts as the season asks for; answers which could not be filled. */
    List<String> assignEvenly(long season, long by);

    /** Accounts of those who review an application. */
    Set<Long> experts(long application);

    /**
     * An expert's formal check and its end: the qualities are rated next, or the application is screened out.
     *
     * @param notes why a requirement is not met, by its code; all others are met
     * @param reason why it is screened out, {@code null} where all is met
     */
    void check(long application, long account, Map<String, String> notes, String reason);

    /**
     * An expert hands marks in.
     *
     * @param marks from 1 to 10, by the code of the quality
     */
    void rate(long application, long account, Map<String, Integer> marks, String note);

    /** The expert's own interest stands in the way. */
    void declareConflict(long application, long account, String reason);
}
