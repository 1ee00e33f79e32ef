package ru.mentorcentre.workplan.card;

import java.time.LocalDate;
import ru.mentorcentre.shared.office.FileType;
import ru.mentorcentre.shared.office.Upload;

/**
 * A document or a photo of an event, as it is listed.
 *
 * @param forAll also for those who only see the event
 */
public record EventFileRow(long id, String name, FileType type, long bytes, boolean forAll, LocalDate addedOn) {

    static final String COLUMNS = "f.id, a.fileName, a.fileType, a.fileSize, f.forAll, f.addedOn";

    static final String FROM = """
            EventFile f
            join PlanAttachment a on a.municipalityId = f.municipalityId and a.id = f.attachmentId""";

    /** «340 КБ». */
    public String size() {
        return Upload.shown(bytes);
    }

    public boolean isPhoto() {
        return type == FileType.JPEG || type == FileType.PNG;
    }
}
