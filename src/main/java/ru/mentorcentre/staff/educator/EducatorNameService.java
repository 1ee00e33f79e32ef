package ru.mentorcentre.staff.educator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.EducatorNames;
import ru.mentorcentre.staff.PersonName;

/** The service behind {@link EducatorNames}. */
@Service
@Transactional(readOnly = true)
public class EducatorNameService implements EducatorNames {

    private final EducatorRepository educators;
    private final Schools schools;

    EducatorNameService(EducatorRepository educators, Schools schools) {
        this.educators = educators;
        this.schools = schools;
    }

    @Override
    public Map<Long, String> of(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : educators.named(ids).stream().collect(Collectors.toMap(NamedEducator::id, NamedEducator::fullName));
    }

    @Override
    public List<Long> called(String fullName, String school) {
        String wanted = PersonName.key(fullName, null, null);
        String place = SearchText.normal(school).strip();
        List<Long> places = schools.all().stream()
                .filter(one -> SearchText.normal(one.code()).equals(place)
                        || SearchText.parts(one.shortName()).equals(SearchText.parts(school)))
                .map(one -> one.id())
                .toList();
        if (places.isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        return educators.namesakes(places, wanted.split(" ")[0]).stream()
                .filter(one -> PersonName.key(one.fullName(), null, null).equals(wanted))
                .map(NamedEducator::id)
                .toList();
    }
}
