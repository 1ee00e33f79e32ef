package ru.mentorcentre.staff;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Profiles;

/** Today, by the rules of the centre. */
@Component
class WorkingDay {

    private final Profiles profiles;
    private final Clock clock;

    WorkingDay(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A consent that ends until then wants attention. */
    LocalDate consentsLook() {
        return today().plusDays(profiles.current().centre().consentDays());
    }

    Educator.Day now() {
        LocalDate today = today();
        return new Educator.Day(
                today,
                YearsOfService.youngSince(today, profiles.current().mentoring().youngYears()));
    }
}
