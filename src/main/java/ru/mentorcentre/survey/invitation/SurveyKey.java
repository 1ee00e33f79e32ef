package ru.mentorcentre.survey.invitation;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** Names the files that links and pseudonyms of some surveys are made with, and tells the right ones by fingerprints. */
@Entity
class SurveyKey extends TenantEntity {

    private String fileStem;
    private String linksPrint;
    private String pseudonymsPrint;

    protected SurveyKey() {}

    SurveyKey(String fileStem, String linksPrint, String pseudonymsPrint) {
        this.fileStem = fileStem;
        this.linksPrint = linksPrint;
        this.pseudonymsPrint = pseudonymsPrint;
    }

    String linksFile() {
        return linksFile(fileStem);
    }

    String pseudonymsFile() {
        return pseudonymsFile(fileStem);
    }

    static String linksFile(String stem) {
        return "survey-" + stem + "-links";
    }

    static String pseudonymsFile(String stem) {
        return "survey-" + stem + "-pseudonyms";
    }

    String linksPrint() {
        return linksPrint;
    }

    String pseudonymsPrint() {
        return pseudonymsPrint;
    }
}
