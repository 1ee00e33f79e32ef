package ru.mentorcentre.reserve.register;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.PersonalDataItem;

/** What the register keeps about an educator; it hangs on the application, which belongs to the card. */
@Component
class RegisterEducatorUse implements EducatorUse {

    private final RegisterRepository entries;

    RegisterEducatorUse(RegisterRepository entries) {
        this.entries = entries;
    }

    @Override
    public List<String> of(long educatorId) {
        return List.of();
    }

    @Override
    public void move(long from, long to) {
        // the application goes over, and the entry with it
    }

    @Override
    public List<PersonalDataItem> held(long educatorId) {
        return entries.ofEducator(educatorId).stream()
                .flatMap(entry -> entry.facts().entrySet().stream())
                .map(fact -> new PersonalDataItem("Реестр резерва", fact.getKey(), fact.getValue()))
                .toList();
    }
}
