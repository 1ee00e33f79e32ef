package ru.mentorcentre.assessment.region;

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
    List<RegionalResultRow> of(long id) {
        Map<Long, RegionalShareRow> shares =
                runs.shares(id).stream().collect(toMap(RegionalShareRow::municipalityId, share -> share));
        return municipalities.all().stream()
                .filter(one -> shares.containsKey(one.id()))
                .map(one -> new RegionalResultRow(one.name(), shares.get(one.id())))
                .toList();
    }

    RegionalShareRow total(List<RegionalResultRow> lines) {
        return RegionalShareRow.total(
                lines.stream().map(RegionalResultRow::share).toList());
    }
}
