package ru.mentorcentre.reserve;

import java.util.List;
import ru.mentorcentre.shared.office.Upload;

/** Seasons and applications, kept from outside: by the demo data. The rules of phases and days hold here as on the pages. */
public interface ReserveApplications {

    /** Opens a season with these days of all its phases; its key. */
    long openSeason(NewReserveSeason wanted, List<PhaseDays> phases);

    /** The head approves what is taught, and when. */
    void approveProgramme(long season, long account);

    /** Writes the draft of an application; its key. */
    long file(long season, long educator, NewApplication wanted, long account);

    void attach(long application, ApplicationPaper kind, Upload paper);

    /** The candidate agrees to the draft as it is. */
    void agree(long application);

    /**
     * Makes a step of the table.
     *
     * @param reason {@code null} where none is needed
     */
    void move(long application, ApplicationState to, ApplicationActor actor, long account, String reason);
}
