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

/** An entry of the diary as it is typed. */
class AchievementForm {

    private int version;

    @NotNull(message = "Укажите, когда это было")
    @SensibleDay
    private LocalDate achievedOn;

    @NotBlank(message = "Напишите, что получилось")
    @Size(max = 200)
    private String title;

    @Size(max = 4000)
    private String story;

    private boolean withMentor;
    private boolean withCentre;
    private boolean withSchool;
    private MultipartFile file;
    private boolean dropFile;

    static AchievementForm today(LocalDate today) {
        AchievementForm form = new AchievementForm();
        form.achievedOn = today;
        return form;
    }

    static AchievementForm of(Achievement entry) {
        NewAchievement content = entry.content();
        AchievementForm form = new AchievementForm();
        form.version = entry.getVersion();
        form.achievedOn = content.achievedOn();
        form.title = content.title();
        form.story = content.story();
        form.withMentor = content.sharing().mentor();
        form.withCentre = content.sharing().centre();
        form.withSchool = content.sharing().school();
        return form;
    }

    NewAchievement achievement() {
        return new NewAchievement(
                achievedOn, Line.of(title), Paragraphs.of(story), new Sharing(withMentor, withCentre, withSchool));
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

    public LocalDate getAchievedOn() {
        return achievedOn;
    }

    public void setAchievedOn(LocalDate achievedOn) {
        this.achievedOn = achievedOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }

    public boolean isWithMentor() {
        return withMentor;
    }

    public void setWithMentor(boolean withMentor) {
        this.withMentor = withMentor;
    }

    public boolean isWithCentre() {
        return withCentre;
    }

    public void setWithCentre(boolean withCentre) {
        this.withCentre = withCentre;
    }

    public boolean isWithSchool() {
        return withSchool;
    }

    public void setWithSchool(boolean withSchool) {
        this.withSchool = withSchool;
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
