package ru.mentorcentre.staff.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.school.SchoolInfo;
import ru.mentorcentre.school.Schools;
import ru.mentorcentre.staff.educator.EducatorRepository;
import ru.mentorcentre.staff.educator.NameKey;
import ru.mentorcentre.staff.educator.NamedEducator;
import ru.mentorcentre.staff.educator.SimilarNameIndex;

/** Says of a new row of a table whom it may be about: somebody with a like name, or somebody of another school. */
@Component
class SimilarEducatorWarning {

    private final EducatorRepository educators;
    private final Schools schools;

    SimilarEducatorWarning(EducatorRepository educators, Schools schools) {
        this.educators = educators;
        this.schools = schools;
    }

    /** Reads whom the rows may be about, once. */
    KnownEducators known(Collection<RowValues> rows) {
        if (rows.isEmpty()) {
            return new KnownEducators(new SimilarNameIndex(List.of()), Map.of(), Map.of());
        }
        List<NamedEducator> all = educators.names(null);
        return new KnownEducators(
                new SimilarNameIndex(all),
                all.stream().collect(Collectors.groupingBy(NamedEducator::key)),
                schools.all().stream().collect(Collectors.toMap(SchoolInfo::id, Function.identity())));
    }

    /** Who works now. */
    record KnownEducators(
            SimilarNameIndex names, Map<NameKey, List<NamedEducator>> same, Map<Long, SchoolInfo> schools) {

        Optional<String> warning(RowValues values, SchoolInfo school) {
            NameKey key = ImportedEducator.nameKey(values);
            List<NamedEducator> here = names.like(school.id(), key);
            if (!here.isEmpty()) {
                return Optional.of(
                        "в этой школе есть похожий педагог, " + here.get(0).fullName()
                                + ". Если это он, исправьте имя в таблице, иначе будет вторая карточка");
            }
            return same.getOrDefault(key, List.of()).stream()
                    .findFirst()
                    .map(one -> "такой педагог записан в школе «"
                            + schools.get(one.schoolId()).shortName()
                            + "». Если он перешёл, переведите его карточку, а строку уберите");
        }
    }
}
