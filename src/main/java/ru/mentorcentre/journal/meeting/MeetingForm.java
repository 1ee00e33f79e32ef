package ru.mentorcentre.journal.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.journal.NewMeeting;
import ru.mentorcentre.journal.PracticeFormat;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** A meeting as it is typed; one line is enough. */
class MeetingForm {

    public int version;

    @NotNull(message = "Укажите, когда встретились")
    @SensibleDay
    public LocalDate heldOn;

    @NotNull(message = "Выберите формат")
    public PracticeFormat format = PracticeFormat.CONSULTATION;

    @NotBlank(message = "Напишите одной строкой, о чём была встреча")
    @Size(max = 300)
    public String theme;

    @Size(max = 2000)
    public String agreed;

    @SensibleDay
    public LocalDate nextOn;

    public MultipartFile file;
    public boolean dropFile;

    static MeetingForm today(LocalDate today) {
        MeetingForm form = new MeetingForm();
        form.heldOn = today;
        return form;
    }

    static MeetingForm of(Meeting meeting) {
        NewMeeting content = meeting.content();
        MeetingForm form = new MeetingForm();
        form.version = meeting.getVersion();
        form.heldOn = content.heldOn();
        form.format = content.format();
        form.theme = content.theme();
        form.agreed = content.agreed();
        form.nextOn = content.nextOn();
        return form;
    }

    NewMeeting meeting() {
        return new NewMeeting(heldOn, format, TypedText.line(theme), TypedText.paragraphs(agreed), nextOn);
    }

    /** The file chosen, {@code null} when none was. */
    Upload upload() {
        return Upload.of(file);
    }
}
