package ru.mentorcentre.journal.diary;

import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.staff.Educators;

/** Tells whose diary opens for who has signed in. */
@Component
class DiaryOwners {

    private final Educators educators;

    DiaryOwners(Educators educators) {
        this.educators = educators;
    }

    /** Nobody's as long as the account is not linked with an educator. */
    Optional<Long> find(Viewer viewer) {
        return educators.ofAccount(viewer.accountId());
    }

    long get(Viewer viewer) {
        return find(viewer).orElseThrow(NotFound.of("Дневник", viewer.accountId()));
    }
}
