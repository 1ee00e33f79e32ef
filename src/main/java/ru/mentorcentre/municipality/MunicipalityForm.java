package ru.mentorcentre.municipality;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A municipality as the administrator types it. */
class MunicipalityForm {

    public int version;

    @NotBlank(message = "Укажите название муниципалитета")
    @Size(max = 200)
    public String name;

    @NotBlank(message = "Укажите регион")
    @Size(max = 200)
    public String region;

    @NotNull(message = "Укажите отчётный год")
    @Min(2000)
    @Max(2100)
    public Integer reportingYear;

    static MunicipalityForm of(Municipality municipality) {
        MunicipalityInfo info = municipality.info();
        MunicipalityForm form = new MunicipalityForm();
        form.version = municipality.version();
        form.name = info.name();
        form.region = info.region();
        form.reportingYear = info.reportingYear();
        return form;
    }

    static MunicipalityForm blank(int year) {
        MunicipalityForm form = new MunicipalityForm();
        form.reportingYear = year;
        return form;
    }
}
