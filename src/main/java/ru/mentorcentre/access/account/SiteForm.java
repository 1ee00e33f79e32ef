package ru.mentorcentre.access.account;

/** The address of the program, as typed. */
public class SiteForm {

    private String site;

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site == null ? null : site.strip();
    }
}
