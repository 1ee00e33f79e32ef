package ru.mentorcentre.mentorship;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.SearchHits;
import ru.mentorcentre.shared.Viewer;

/** Pairs in the search over everything. */
@Component
class MentorshipHits implements SearchHits {

    private final MentorshipList list;
    private final Onlookers onlookers;

    MentorshipHits(MentorshipList list, Onlookers onlookers) {
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
        Sight sight = onlookers.sight(viewer);
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
