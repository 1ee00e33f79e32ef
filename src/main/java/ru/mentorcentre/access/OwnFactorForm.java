package ru.mentorcentre.access;

/** A change of one's own second factor, as typed; the names keep it out of a form that outlives its session. */
public class OwnFactorForm {

    private String password;
    private String passwordCode;
    private String newPasswordCode;

    /** The present password. */
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** A code of the app that is set up, or a recovery code. */
    public String getPasswordCode() {
        return passwordCode;
    }

    public void setPasswordCode(String passwordCode) {
        this.passwordCode = passwordCode;
    }

    /** The first code of the app that is being set up. */
    public String getNewPasswordCode() {
        return newPasswordCode;
    }

    public void setNewPasswordCode(String newPasswordCode) {
        this.newPasswordCode = newPasswordCode;
    }
}
