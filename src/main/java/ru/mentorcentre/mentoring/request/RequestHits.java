package ru.mentorcentre.mentoring.request;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.SearchHits;

/** Requests in the search over everything. */
@Component
class RequestHits implements SearchHits {

    private final RequestList list;

    RequestHits(RequestList list) {
        this.list = list;
    }

    @Override
    public String title() {
        return "Запросы на наставника";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (!viewer.seesAllSchools() && !viewer.isOfSchool()) {
            return List.of();
        }
        return list.search(typed, viewer.onlySchool(), limit).stream()
                .map(row -> new Hit(
                        row.asker(),
                        row.topic() + " · " + row.schoolName() + " · "
                                + row.status().title(),
                        "/requests/" + row.id()))
                .toList();
    }
}
