package ru.mentorcentre.journal.diary;

import java.time.LocalDate;
import ru.mentorcentre.journal.AchievementSharing;
import ru.mentorcentre.shared.office.Upload;

/**
 * An entry of a diary as the pages show it.
 *
 * @param fileName {@code null} without a file
 */
public record AchievementRow(
        long id,
        long educatorId,
        String lastName,
        String firstName,
        LocalDate achievedOn,
        String title,
        String story,
        Long attachmentId,
        String fileName,
        Long fileSize,
        boolean withMentor,
        boolean withCentre,
        boolean withSchool) {

    static final String COLUMNS = """
            d.id, d.educatorId, e.lastName, e.firstName, d.achievedOn, d.title, d.story, d.attachmentId, a.fileName,
            a.fileSize, d.withMentor, d.withCentre, d.withSchool""";

    static final String FROM = """
            Achievement d
            join JournalEducator e on e.municipalityId = d.municipalityId and e.id = d.educatorId
            left join JournalAttachment a on a.municipalityId = d.municipalityId and a.id = d.attachmentId""";

    public String sharing() {
        return new AchievementSharing(withMentor, withCentre, withSchool).title();
    }

    public boolean isShared() {
        return withMentor || withCentre || withSchool;
    }

    public String owner() {
        return lastName + " " + firstName;
    }

    public String fileSizeShown() {
        return Upload.shown(fileSize);
    }
}
