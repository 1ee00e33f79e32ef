package ru.mentorcentre.municipality;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The passport of the centre as it is typed. */
class CentreForm {

    private static final String SITE = "\\s*|\\s*https?://[^\\s\"<>]+\\s*";
    private static final String PHONE = "[0-9+()\\-–,;. доб\\s]*";

    private int version;

    @NotNull(message = "Укажите отчётный год")
    @Min(2000)
    @Max(2100)
    private Integer reportingYear;

    @Size(max = 300)
    private String centreName;

    @Size(max = 300)
    private String baseOrganisation;

    @Size(max = 300)
    private String address;

    @Size(max = 100)
    @Pattern(regexp = PHONE, message = "В номере телефона могут быть цифры, пробелы, скобки, плюс и дефис")
    private String phone;

    @Size(max = 200)
    @Email
    private String email;

    @Size(max = 300)
    @Pattern(regexp = SITE, message = "Адрес целиком, например https://centre.example.ru")
    private String site;

    static CentreForm of(Municipality municipality) {
        CentrePassport passport = municipality.passport();
        CentreForm form = new CentreForm();
        form.version = municipality.version();
        form.reportingYear = passport.reportingYear();
        form.centreName = passport.centreName();
        form.baseOrganisation = passport.baseOrganisation();
        form.address = passport.address();
        form.phone = passport.phone();
        form.email = passport.email();
        form.site = passport.site();
        return form;
    }

    CentrePassport passport() {
        return new CentrePassport(
                reportingYear,
                Texts.line(centreName),
                Texts.line(baseOrganisation),
                Texts.line(address),
                Texts.line(phone),
                Texts.orNull(email),
                Texts.orNull(site));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Integer getReportingYear() {
        return reportingYear;
    }

    public void setReportingYear(Integer reportingYear) {
        this.reportingYear = reportingYear;
    }

    public String getCentreName() {
        return centreName;
    }

    public void setCentreName(String centreName) {
        this.centreName = centreName;
    }

    public String getBaseOrganisation() {
        return baseOrganisation;
    }

    public void setBaseOrganisation(String baseOrganisation) {
        this.baseOrganisation = baseOrganisation;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
