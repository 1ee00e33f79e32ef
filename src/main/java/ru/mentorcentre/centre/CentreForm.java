package ru.mentorcentre.centre;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.municipality.CentrePassport;
import ru.mentorcentre.municipality.DescribedCentre;
import ru.mentorcentre.shared.web.TypedText;

/** The passport of the centre as it is typed. */
class CentreForm {

    private static final String SITE = "(?i)\\s*|\\s*(https?://)?[^\\s\"<>:/]+(:\\d+)?(/[^\\s\"<>]*)?\\s*";
    private static final String PHONE = "[0-9+()\\-–,;. доб\\s]*";

    public int version;

    @NotNull(message = "Укажите отчётный год")
    @Min(2000)
    @Max(2100)
    public Integer reportingYear;

    @Size(max = 300)
    public String centreName;

    @Size(max = 300)
    public String baseOrganisation;

    @Size(max = 300)
    public String address;

    @Size(max = 100)
    @Pattern(regexp = PHONE, message = "В номере телефона могут быть цифры, пробелы, скобки, плюс и дефис")
    public String phone;

    @Size(max = 200)
    @Email
    public String email;

    @Size(max = 300)
    @Pattern(regexp = SITE, message = "Адрес сайта, например centre.example.ru")
    public String site;

    static CentreForm of(DescribedCentre centre) {
        CentrePassport passport = centre.passport();
        CentreForm form = new CentreForm();
        form.version = centre.version();
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
                TypedText.line(centreName),
                TypedText.line(baseOrganisation),
                TypedText.line(address),
                TypedText.line(phone),
                TypedText.line(email),
                completed(TypedText.line(site)));
    }

    /** People type «mnc.example.ru»: a link needs the beginning too. */
    private static String completed(String site) {
        return site == null || site.matches("(?i)https?://.*") ? site : "https://" + site;
    }
}
