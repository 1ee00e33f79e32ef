package ru.mentorcentre.survey;

import jakarta.persistence.Entity;
import ru.mentorcentre.shared.TenantEntity;

/** Names the files that links and pseudonyms of some surveys are made with, and tells the right ones by fingerprints. */
@Entity
class SurveyKey extends TenantEntity {

    private String name;
    private String linksPrint;
    private String pseudonymsPrint;

    protected SurveyKey() {}

    SurveyKey(String name, String linksPrint, String pseudonymsPrint) {
        this.name = name;
        this.linksPrint = linksPrint;
        this.pseudonymsPrint = pseudonymsPrint;
    }

    String linksFile() {
        return linksFile(name);
    }

    String pseudonymsFile() {
        return pseudonymsFile(name);
    }

    static String linksFile(String name) {
        return "survey-" + name + "-links";
    }

    static String pseudonymsFile(String name) {
        return "survey-" + name + "-pseudonyms";
    }

    String linksPrint() {
        return linksPrint;
    }

    String pseudonymsPrint() {
        return pseudonymsPrint;
    }
}
