package ru.mentorcentre.reserve.need;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.reserve.ManagerPost;
import ru.mentorcentre.reserve.NewVacancy;
import ru.mentorcentre.reserve.VacancyCause;
import ru.mentorcentre.shared.web.TypedText;

/** A vacancy as it is typed. */
class VacancyForm {

    public int version;

    public Long schoolId;

    @NotNull(message = "Выберите должность")
    public ManagerPost post;

    @NotNull(message = "Укажите год")
    @Min(value = 2000, message = "Проверьте год")
    @Max(value = 2100, message = "Проверьте год")
    public Integer year;

    @NotNull(message = "Выберите, почему понадобится человек")
    public VacancyCause cause;

    @Size(max = 500)
    public String note;

    /** One more person is needed for the same. */
    public boolean another;

    static VacancyForm of(Vacancy vacancy) {
        VacancyForm form = new VacancyForm();
        form.version = vacancy.getVersion();
        form.schoolId = vacancy.schoolId();
        form.post = vacancy.content().post();
        form.year = vacancy.content().year();
        form.cause = vacancy.content().cause();
        form.note = vacancy.content().note();
        return form;
    }

    NewVacancy vacancy() {
        return new NewVacancy(post, year, cause, TypedText.paragraphs(note));
    }
}
