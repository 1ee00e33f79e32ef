package ru.mentorcentre.municipality;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Roles.WholeCentre;
import ru.mentorcentre.shared.SearchHits;
import ru.mentorcentre.shared.Tenant;
import ru.mentorcentre.shared.Viewer;

/** Members of the centre in the search over everything. */
@Component
class MemberSearch implements SearchHits {

    private final Members members;

    MemberSearch(Members members) {
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
        return members.list(new MemberFilter(typed, null, "all", null, 0)).rows().stream()
                .limit(limit)
                .map(row -> new Hit(row.fullName(), row.function().title(), "/centre/members/" + row.id()))
                .toList();
    }
}
