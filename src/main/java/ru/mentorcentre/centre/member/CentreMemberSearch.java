package ru.mentorcentre.centre.member;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.centre.CentreMemberFilter;
import ru.mentorcentre.centre.CentreMembers;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Tenant;
import ru.mentorcentre.shared.web.SearchHits;

/** Members of the centre in the search over everything. */
@Component
class CentreMemberSearch implements SearchHits {

    private final CentreMembers members;

    CentreMemberSearch(CentreMembers members) {
        this.members = members;
    }

    @Override
    public String title() {
        return "Состав центра";
    }

    @Override
    public String list() {
        return "/centre/members?view=all";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (Tenant.isRoot() || !viewer.has(WholeCentre.class)) {
            return List.of();
        }
        return members.list(new CentreMemberFilter(typed, null, "all", null, 0)).rows().stream()
                .limit(limit)
                .map(row -> new Hit(row.fullName(), row.function().title(), "/centre/members/" + row.id()))
                .toList();
    }
}
