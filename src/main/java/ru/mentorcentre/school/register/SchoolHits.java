package ru.mentorcentre.school.register;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Settlement;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.SearchHits;

/** Schools in the search over everything, the closed ones too. */
@Component
public class SchoolHits implements SearchHits {

    private final SchoolList list;

    SchoolHits(SchoolList list) {
        this.list = list;
    }

    @Override
    public String title() {
        return "Школы";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (!viewer.seesAllSchools() && viewer.schoolId() == null) {
            return List.of();
        }
        return list.search(typed, viewer.onlySchool(), limit).stream()
                .map(school -> new Hit(school.shortName(), detail(school), "/schools/" + school.id()))
                .toList();
    }

    private static String detail(SchoolInfo school) {
        String line =
                school.kind().title() + " · " + Settlement.of(school.rural()).title() + " · код " + school.code();
        return school.isClosed() ? line + " · закрыта " + Day.of(school.closedOn()) : line;
    }
}
