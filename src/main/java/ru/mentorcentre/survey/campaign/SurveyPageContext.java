package ru.mentorcentre.survey.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.municipality.Municipalities;
import ru.mentorcentre.municipality.MunicipalityInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.survey.CampaignRow;

/** The schools and municipalities that the pages of surveys mention, what a viewer may see of them, and today. */
@Component
public class SurveyPageContext {

    private final Schools schools;
    private final Municipalities municipalities;
    private final CampaignList campaigns;
    private final Clock clock;

    SurveyPageContext(Schools schools, Municipalities municipalities, CampaignList campaigns, Clock clock) {
        this.schools = schools;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A survey as this viewer may see it: school roles only one that asks their school, and only their people in it. */
    public CampaignRow campaign(long id, Viewer viewer) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            throw new NotFound("Опрос", id);
        }
        return campaigns
                .row(id, viewer.seesAllSchools() ? null : viewer.schoolId())
                .orElseThrow(NotFound.of("Опрос", id));
    }

    public List<CampaignRow> latestAfter(int most) {
        return campaigns.latestAfter(most);
    }

    /** Schools to narrow a list by, names by key; none where there is only one, or those of a whole region. */
    public Map<Long, String> schoolNames(Viewer viewer) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (viewer.seesAllSchools() && !Tenant.isRoot()) {
            schools.all().forEach(school -> names.put(school.id(), school.shortName()));
        }
        return names;
    }

    /** Names by key, where several municipalities stand in one list; empty inside one of them. */
    Map<Long, String> municipalityNames() {
        return Tenant.isRoot()
                ? municipalities.all().stream().collect(Collectors.toMap(MunicipalityInfo::id, MunicipalityInfo::name))
                : Map.of();
    }
}
