package ru.mentorcentre.access.own;

/** A change of one's own second factor, as typed; the names keep it out of a form that outlives its session. */
public class OwnFactorForm {

    /** The present password. */
    public String password;
    /** A code of the app that is set up, or a recovery code. */
    public String passwordCode;
    /** The first code of the app that is being set up. */
    public String newPasswordCode;
}
