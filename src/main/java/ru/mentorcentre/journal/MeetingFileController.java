package ru.mentorcentre.journal;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The file of a meeting. */
@Controller
@RolesAllowed({
    Roles.HEAD,
    Roles.LEADER,
    Roles.METHODIST,
    Roles.REGION,
    Roles.SCHOOL_HEAD,
    Roles.CURATOR,
    Roles.MENTOR,
    Roles.MENTEE
})
class MeetingFileController {

    private final JournalGate gate;
    private final Meetings meetings;

    MeetingFileController(JournalGate gate, Meetings meetings) {
        this.gate = gate;
        this.meetings = meetings;
    }

    @GetMapping("/mentorships/{id}/meetings/{meeting}/file")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long meeting, Viewer viewer) {
        gate.read(id, viewer);
        return meetings.file(id, meeting).answer();
    }
}
