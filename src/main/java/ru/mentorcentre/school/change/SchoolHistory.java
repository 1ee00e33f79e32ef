package ru.mentorcentre.school.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.criteria.AuditCriterion;
import org.springframework.stereotype.Component;
import ru.mentorcentre.school.Listing;
import ru.mentorcentre.school.School;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.persistence.Histories;

/** Who changed what of a school and its listings. */
@Component
public class SchoolHistory {

    private final Histories histories;

    SchoolHistory(Histories histories) {
        this.histories = histories;
    }

    /** All changes, the latest first. */
    public List<Change> of(School school) {
        List<Change> changes = new ArrayList<>(ofSchool(school));
        changes.addAll(ofListings(AuditEntity.property("schoolId").eq(school.getId())));
        changes.sort(Comparator.comparing(Change::at).reversed());
        return changes;
    }

    /** The latest change of the school itself: whose came first when two people edit. */
    Optional<Change> latest(School school) {
        return ofSchool(school).stream().findFirst();
    }

    /** The latest change of a listing that has been loaded. */
    Optional<Change> latest(Listing listing) {
        return ofListings(AuditEntity.id().eq(listing.getId())).stream().findFirst();
    }

    private List<Change> ofSchool(School school) {
        return histories.of(School.class, school.getId(), School::facts, SchoolHistory::event);
    }

    private List<Change> ofListings(AuditCriterion which) {
        return histories.of(Listing.class, which, SchoolHistory::event);
    }

    private static String event(School before, School after) {
        if (before == null) {
            return "Школа внесена в реестр";
        }
        if (before.isClosed() != after.isClosed()) {
            return !after.isClosed()
                    ? "Закрытие отменено"
                    : after.successorId() == null ? "Школа закрыта" : "Школа присоединена к другой";
        }
        return "Изменены сведения";
    }

    private static String event(Listing listing, Change.Kind kind) {
        String list = listing.kind().title();
        return switch (kind) {
            case ADDED -> "Внесена в перечень " + list + " с " + Day.of(listing.startsOn());
            case CHANGED -> "В перечне " + list + " по " + Day.of(listing.endsOn());
            case REMOVED -> "Запись о перечне " + list + " с " + Day.of(listing.startsOn()) + " удалена";
        };
    }
}
