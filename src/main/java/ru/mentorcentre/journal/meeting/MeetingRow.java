package ru.mentorcentre.journal.meeting;

import java.time.LocalDate;
import ru.mentorcentre.journal.PracticeFormat;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.office.Upload;

/**
 * A meeting as the pages show it.
 *
 * @param fileName {@code null} without a file
 * @param accountId of who noted it, {@code null} for the program
 */
record MeetingRow(
        long id,
        long mentorshipId,
        LocalDate heldOn,
        PracticeFormat format,
        String theme,
        String agreed,
        LocalDate nextOn,
        String fileName,
        Long fileSize,
        String notedBy,
        Long accountId) {

    static final String COLUMNS = """
            m.id, m.mentorshipId, m.heldOn, m.format, m.theme, m.agreed, m.nextOn, a.fileName, a.fileSize, m.notedBy,
            m.accountId""";

    static final String FROM =
            "Meeting m left join JournalAttachment a on a.municipalityId = m.municipalityId and a.id = m.attachmentId";

    /** Who noted it may change it, and a leader any. */
    public boolean isChangeableBy(Viewer viewer) {
        return viewer.isLeader() || accountId != null && accountId == viewer.accountId();
    }

    public String fileSizeShown() {
        return Upload.shown(fileSize);
    }
}
