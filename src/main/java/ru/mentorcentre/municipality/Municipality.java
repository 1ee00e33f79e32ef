package ru.mentorcentre.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.envers.Audited;
import ru.mentorcentre.shared.persistence.Describable;
import ru.mentorcentre.shared.persistence.FieldList;

/**
 * A municipality (муниципалитет) with the passport of its centre: the wall between tenants, therefore not behind one
 * itself.
 */
@Entity
@Audited
class Municipality implements Describable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    private String name;
    private String region;
    private int reportingYear;
    private String centreName;
    private String baseOrganisation;
    private String address;
    private String phone;
    private String email;
    private String site;

    protected Municipality() {}

    Municipality(String name, String region, int reportingYear) {
        register(name, region, reportingYear);
    }

    /** What the administrator of the installation keeps. */
    void register(String name, String region, int reportingYear) {
        this.name = name;
        this.region = region;
        this.reportingYear = reportingYear;
    }

    /** What the centre says of itself. */
    void describe(CentrePassport passport) {
        this.reportingYear = passport.reportingYear();
        this.centreName = passport.centreName();
        this.baseOrganisation = passport.baseOrganisation();
        this.address = passport.address();
        this.phone = passport.phone();
        this.email = passport.email();
        this.site = passport.site();
    }

    MunicipalityInfo info() {
        return new MunicipalityInfo(id, name, region, reportingYear);
    }

    CentrePassport passport() {
        return new CentrePassport(reportingYear, centreName, baseOrganisation, address, phone, email, site);
    }

    int version() {
        return version;
    }

    @Override
    public Map<String, String> facts() {
        return new FieldList()
                .with("Муниципалитет", name)
                .with("Регион", region)
                .with("Отчётный год", reportingYear)
                .with("Название центра", centreName)
                .with("Базовая организация", baseOrganisation)
                .with("Адрес", address)
                .with("Телефон", phone)
                .with("Эл. почта", email)
                .with("Сайт", site)
                .all();
    }
}
