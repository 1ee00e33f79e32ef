package ru.mentorcentre.journal.diary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.journal.AchievementSharing;
import ru.mentorcentre.journal.NewAchievement;
import ru.mentorcentre.shared.office.Upload;
import ru.mentorcentre.shared.web.SensibleDay;
import ru.mentorcentre.shared.web.TypedText;

/** An entry of the diary as it is typed. */
class AchievementForm {

    public int version;

    @NotNull(message = "Укажите, когда это было")
    @SensibleDay
    public LocalDate achievedOn;

    @NotBlank(message = "Напишите, что получилось")
    @Size(max = 200)
    public String title;

    @Size(max = 4000)
    public String story;

    public boolean withMentor;
    public boolean withCentre;
    public boolean withSchool;
    public MultipartFile file;
    public boolean dropFile;

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
                achievedOn,
                TypedText.line(title),
                TypedText.paragraphs(story),
                new AchievementSharing(withMentor, withCentre, withSchool));
    }

    /** The file chosen, {@code null} when none was. */
    Upload upload() {
        return Upload.of(file);
    }
}
