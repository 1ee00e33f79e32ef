package ru.mentorcentre.reserve.application;

import java.time.LocalDate;
import ru.mentorcentre.reserve.ApplicationPaper;
import ru.mentorcentre.shared.office.Upload;

/** A paper of an application, as it is listed. */
public record ApplicationFileRow(long id, ApplicationPaper kind, String name, long bytes, LocalDate addedOn) {

    /** «340 КБ». */
    public String size() {
        return Upload.shown(bytes);
    }
}
