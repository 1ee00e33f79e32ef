package ru.mentorcentre.mentorship.register;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.SearchHits;

/** Pairs in the search over everything. */
@Component
class MentorshipHits implements SearchHits {

    private final MentorshipList list;
    private final ViewerScopes onlookers;

    MentorshipHits(MentorshipList list, ViewerScopes onlookers) {
        this.list = list;
        this.onlookers = onlookers;
    }

    @Override
    public String title() {
        return "Пары";
    }

    @Override
    public String list() {
        return "/mentorships?state=ANY";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        ViewerScope sight = onlookers.sight(viewer);
        if (viewer.has(Roles.ADMIN) && !viewer.has(Roles.REGION)
                || !sight.all() && sight.school() == null && sight.educator() == null) {
            return List.of();
        }
        return list.search(typed, sight, limit).stream()
                .map(row -> new Hit(
                        row.title(), row.form().title() + " · " + row.state().title(), "/mentorships/" + row.id()))
                .toList();
    }
}
