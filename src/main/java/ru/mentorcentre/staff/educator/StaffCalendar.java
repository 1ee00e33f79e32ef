package ru.mentorcentre.staff.educator;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ru.mentorcentre.profile.Profiles;

/** Today, by the rules of the centre. */
@Component
public class StaffCalendar {

    private final Profiles profiles;
    private final Clock clock;

    StaffCalendar(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A consent that ends until then wants attention. */
    public LocalDate consentsLook() {
        return today().plusDays(profiles.current().centre().consentDays());
    }

    public Educator.ReferenceDay now() {
        LocalDate today = today();
        return new Educator.ReferenceDay(
                today,
                YearsOfService.youngSince(today, profiles.current().mentoring().youngYears()));
    }
}
