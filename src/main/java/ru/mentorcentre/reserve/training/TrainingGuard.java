package ru.mentorcentre.reserve.training;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.application.ApplicationInfo;
import ru.mentorcentre.reserve.application.StepGuard;

/** Nobody finishes the training before all that is obligatory is done (5.5.3). */
@Component
class TrainingGuard implements StepGuard {

    private final TrainingEntries entries;

    TrainingGuard(TrainingEntries entries) {
        this.entries = entries;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.TRAINING;
    }

    @Override
    public List<String> against(ApplicationInfo application) {
        return entries.progress(application).missing().stream()
                .map(missing -> "не пройдено: " + missing)
                .toList();
    }
}
