package ru.mentorcentre.workplan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ru.mentorcentre.shared.web.TypedText;
import ru.mentorcentre.workplan.event.PlanSection;
import ru.mentorcentre.workplan.event.SectionKind;

/** A section of a plan as it is typed. */
class PlanSectionForm {

    public int version;

    @NotNull(message = "Выберите, что это")
    public SectionKind kind = SectionKind.DIRECTION;

    @NotBlank(message = "Назовите раздел")
    @Size(max = 300)
    public String title;

    @Size(max = 1000)
    public String goal;

    static PlanSectionForm of(PlanSection section) {
        PlanSectionForm form = new PlanSectionForm();
        form.version = section.getVersion();
        form.kind = section.kind();
        form.title = section.title();
        form.goal = section.goal();
        return form;
    }

    String title() {
        return TypedText.line(title);
    }

    String goal() {
        return TypedText.paragraphs(goal);
    }
}
