package ru.mentorcentre.survey.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.SearchHits;

/** Surveys in the search over everything. */
@Component
class CampaignHits implements SearchHits {

    private final CampaignList list;

    CampaignHits(CampaignList list) {
        this.list = list;
    }

    @Override
    public String title() {
        return "Опросы";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (!viewer.seesAllSchools() && !viewer.isOfSchool()) {
            return List.of();
        }
        return list.search(typed, viewer.onlySchool(), limit).stream()
                .map(row -> new Hit(
                        row.name(), row.audience().title() + " · " + row.state().title(), "/surveys/" + row.id()))
                .toList();
    }
}
