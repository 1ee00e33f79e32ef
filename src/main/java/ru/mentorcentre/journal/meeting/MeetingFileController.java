package ru.mentorcentre.journal.meeting;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.exchange.Export;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.journal.PairAccess;
import ru.mentorcentre.shared.Roles.PairReaders;
import ru.mentorcentre.shared.Viewer;

/** What is taken along of the meetings of a pair: all of them as a table, the file of one. */
@Controller
@PairReaders
class MeetingFileController {

    private static final String NAME = "Встречи";

    private static final ExportTable<MeetingRow> TABLE = ExportTable.<MeetingRow>named(NAME)
            .day("Дата", MeetingRow::heldOn)
            .column("Формат", row -> row.format().title())
            .column("Тема", 60, MeetingRow::theme)
            .column("О чём договорились", 60, MeetingRow::agreed)
            .day("Следующая встреча", MeetingRow::nextOn)
            .column("Файл", MeetingRow::fileName)
            .column("Кто записал", MeetingRow::notedBy);

    private final PairAccess gate;
    private final MeetingService meetings;

    MeetingFileController(PairAccess gate, MeetingService meetings) {
        this.gate = gate;
        this.meetings = meetings;
    }

    @GetMapping("/mentorships/{id}/meetings/export.{format:xlsx|csv}")
    Export export(@PathVariable long id, Viewer viewer) {
        gate.read(id, viewer);
        return Export.of(NAME + " пары № " + id, TABLE, rows -> meetings.each(id, rows));
    }

    @GetMapping("/mentorships/{id}/meetings/{meeting}/file")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long meeting, Viewer viewer) {
        gate.read(id, viewer);
        return meetings.file(id, meeting).answer();
    }
}
