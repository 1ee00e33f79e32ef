package ru.mentorcentre.matching.draft;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.mentorcentre.matching.participant.DemandAndSupply;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.shared.persistence.Tenant;

/** What stands above the list of drafts. */
@Component
class MatchingOverview {

    private final DemandAndSupply supply;
    private final Municipalities municipalities;
    private final Clock clock;

    MatchingOverview(DemandAndSupply supply, Municipalities municipalities, Clock clock) {
        this.supply = supply;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    void fill(Model model) {
        model.addAttribute("supply", supply.count());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("municipalities", municipalities());
    }

    /** Names by key, in the root scope only: elsewhere there is one. */
    Map<Long, String> municipalities() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }

    boolean isNobodyWaiting() {
        return supply.count().requests() == 0;
    }
}
