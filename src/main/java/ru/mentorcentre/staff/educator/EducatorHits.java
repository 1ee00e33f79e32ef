package ru.mentorcentre.staff.educator;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.SearchHits;

/** Educators in the search over everything. */
@Component
class EducatorHits implements SearchHits {

    private final EducatorList list;

    EducatorHits(EducatorList list) {
        this.list = list;
    }

    @Override
    public String title() {
        return "Педагоги";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (!viewer.seesAllSchools() && !viewer.isOfSchool()) {
            return List.of();
        }
        return list.search(typed, viewer.onlySchool(), limit).stream()
                .map(row -> new Hit(row.fullName(), detail(row), "/staff/" + row.id()))
                .toList();
    }

    @Override
    public String list() {
        return "/staff";
    }

    private static String detail(EducatorRow row) {
        String line = row.position() + " · " + row.schoolName();
        return row.retiredOn() == null ? line : line + " · выбыл " + Day.of(row.retiredOn());
    }
}
