package ru.mentorcentre.reserve.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.reserve.NewTrainingEntry;
import ru.mentorcentre.reserve.TrainingCertificate;
import ru.mentorcentre.reserve.TrainingKind;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** Something done in a training, as it is typed. */
class TrainingEntryForm {

    public int version;

    @NotNull(message = "Выберите, что пройдено")
    public TrainingKind kind;

    @Size(max = 300)
    public String title;

    @SensibleDay
    public LocalDate startsOn;

    @SensibleDay
    public LocalDate endsOn;

    @Size(max = 100)
    public String number;

    @SensibleDay
    public LocalDate issuedOn;

    @Size(max = 300)
    public String issuer;

    @Min(value = 1, message = "От 1 до 2000 часов")
    @Max(value = 2000, message = "От 1 до 2000 часов")
    public Integer hours;

    public Long hostSchoolId;

    @Size(max = 1000)
    public String hostReason;

    /** The leader lets a certificate from before the days of the training count. */
    public boolean early;

    public MultipartFile file;

    static TrainingEntryForm of(TrainingEntry entry) {
        TrainingEntryForm form = new TrainingEntryForm();
        NewTrainingEntry content = entry.content();
        form.version = entry.getVersion();
        form.kind = content.kind();
        form.title = content.title();
        form.startsOn = content.startsOn();
        form.endsOn = content.endsOn();
        if (content.certificate() != null) {
            form.number = content.certificate().number();
            form.issuedOn = content.certificate().issuedOn();
            form.issuer = content.certificate().issuer();
            form.hours = content.certificate().hours();
        }
        form.hostSchoolId = content.hostSchoolId();
        form.hostReason = content.hostReason();
        form.early = entry.countsEarly();
        return form;
    }

    NewTrainingEntry entry() {
        String typed = TypedText.line(number);
        return new NewTrainingEntry(
                kind,
                TypedText.line(title),
                startsOn,
                endsOn,
                typed == null ? null : new TrainingCertificate(typed, issuedOn, TypedText.line(issuer), hours),
                hostSchoolId,
                TypedText.paragraphs(hostReason));
    }

    Upload upload() {
        return Upload.of(file);
    }
}
