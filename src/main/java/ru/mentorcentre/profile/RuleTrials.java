package ru.mentorcentre.profile;

import java.util.Map;

/** Tries rules of assessment out before they are saved: «что изменится». Stores nothing. */
public interface RuleTrials {

    /**
     * The rules of the current municipality with some of them answered otherwise.
     *
     * @param typed answers by the key of the rule, as a form brings them; what is not there stays as in the profile
     */
    RuleTrial of(Map<String, String[]> typed);
}
