package ru.mentorcentre.reserve.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.reserve.ApplicationGuard;
import ru.mentorcentre.reserve.ApplicationPaper;

/** Portfolio, characteristic, consent, and the candidate's own word (5.5.1). */
@Component
class DocumentsGuard implements StepGuard {

    private final ApplicationRepository applications;

    DocumentsGuard(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public ApplicationGuard guard() {
        return ApplicationGuard.DOCUMENTS;
    }

    @Override
    public List<String> against(ApplicationInfo application) {
        Set<ApplicationPaper> missing =
                EnumSet.of(ApplicationPaper.PORTFOLIO, ApplicationPaper.REFERENCE, ApplicationPaper.CONSENT);
        applications.files(application.id()).forEach(file -> missing.remove(file.kind()));
        List<String> against = new ArrayList<>();
        if (!missing.isEmpty()) {
            against.add("не приложено: "
                    + missing.stream()
                            .map(paper -> paper.title().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        if (application.agreedOn() == null) {
            against.add("нет согласия кандидата с текстом заявки");
        }
        return against;
    }
}
