package ru.mentorcentre.reserve.register;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.StepGuard;

/** Nobody is included before the eight obligatory fields are filled (5.6). */
@Component
class RegisterFieldsGuard implements StepGuard {

    private final RegisterFieldSource source;

    RegisterFieldsGuard(RegisterFieldSource source) {
        this.source = source;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.REGISTER_FIELDS;
    }

    @Override
    public List<String> against(ApplicationInfo application) {
        return source.of(application).missing();
    }
}
