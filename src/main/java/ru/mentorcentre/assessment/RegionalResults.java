package ru.mentorcentre.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;

/** The results of a regional assessment by municipality. */
@Component
class RegionalResults {

    private final Municipalities municipalities;
    private final RegionalRuns runs;

    RegionalResults(Municipalities municipalities, RegionalRuns runs) {
        this.municipalities = municipalities;
        this.runs = runs;
    }

    /** In the order of the list of municipalities. */
    List<RegionalLine> of(long id) {
        Map<Long, ShareRow> shares = runs.shares(id).stream().collect(toMap(ShareRow::municipalityId, share -> share));
        return municipalities.all().stream()
                .filter(one -> shares.containsKey(one.id()))
                .map(one -> new RegionalLine(one.name(), shares.get(one.id())))
                .toList();
    }

    ShareRow total(List<RegionalLine> lines) {
        return ShareRow.total(lines.stream().map(RegionalLine::share).toList());
    }
}
