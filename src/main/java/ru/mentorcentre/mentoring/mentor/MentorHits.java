package ru.mentorcentre.mentoring.mentor;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.web.SearchHits;

/** Mentors in the search over everything. */
@Component
class MentorHits implements SearchHits {

    private final MentorList list;

    MentorHits(MentorList list) {
        this.list = list;
    }

    @Override
    public String title() {
        return "Наставники";
    }

    @Override
    public List<Hit> find(String typed, Viewer viewer, int limit) {
        if (!viewer.seesAllSchools() && !viewer.isOfSchool()) {
            return List.of();
        }
        return list.search(typed, viewer.onlySchool(), limit).stream()
                .map(row -> new Hit(
                        row.fullName(),
                        row.state().title() + " · " + row.schoolName()
                                + (row.subjects().isEmpty() ? "" : " · " + row.subjectTitles()),
                        "/mentors/" + row.id()))
                .toList();
    }

    @Override
    public String list() {
        return "/mentors";
    }
}
