package ru.mentorcentre.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A municipality (муниципалитет): the wall between tenants, therefore not behind one itself. */
@Entity
class Municipality {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    private String name;
    private String region;
    private int reportingYear;

    protected Municipality() {}

    Municipality(String name, String region, int reportingYear) {
        this.name = name;
        this.region = region;
        this.reportingYear = reportingYear;
    }

    MunicipalityInfo info() {
        return new MunicipalityInfo(id, name, region, reportingYear);
    }
}
