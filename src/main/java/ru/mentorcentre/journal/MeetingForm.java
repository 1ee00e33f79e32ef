package ru.mentorcentre.journal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.shared.Line;
import ru.mentorcentre.shared.Paragraphs;
import ru.mentorcentre.shared.SensibleDay;
import ru.mentorcentre.shared.Upload;

/** A meeting as it is typed; one line is enough. */
class MeetingForm {

    private int version;

    @NotNull(message = "Укажите, когда встретились")
    @SensibleDay
    private LocalDate heldOn;

    @NotNull(message = "Выберите формат")
    private PracticeFormat format = PracticeFormat.CONSULTATION;

    @NotBlank(message = "Напишите одной строкой, о чём была встреча")
    @Size(max = 300)
    private String theme;

    @Size(max = 2000)
    private String agreed;

    @SensibleDay
    private LocalDate nextOn;

    private MultipartFile file;
    private boolean dropFile;

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
        return new NewMeeting(heldOn, format, Line.of(theme), Paragraphs.of(agreed), nextOn);
    }

    /** The file chosen, {@code null} when none was. */
    Upload upload() {
        return Upload.of(file);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public PracticeFormat getFormat() {
        return format;
    }

    public void setFormat(PracticeFormat format) {
        this.format = format;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public MultipartFile getFile() {
        return file;
    }

    public void setFile(MultipartFile file) {
        this.file = file;
    }

    public boolean isDropFile() {
        return dropFile;
    }

    public void setDropFile(boolean dropFile) {
        this.dropFile = dropFile;
    }
}
