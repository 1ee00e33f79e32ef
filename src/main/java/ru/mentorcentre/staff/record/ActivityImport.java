package ru.mentorcentre.staff.record;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.ActivityInfo;
import ru.mentorcentre.staff.table.EducatorLookupService;

/** Courses, contests, talks come in as a table; the same year, kind, level and name is the same activity. */
@Component
class ActivityImport extends RecordImport<Activity> {

    private final ActivityRepository activities;

    ActivityImport(EducatorLookupService educators, ActivityRepository activities) {
        super(RecordBook.ACTIVITIES, educators);
        this.activities = activities;
    }

    @Override
    Object part(RowValues values) {
        return List.of(
                values.get(RecordColumns.YEAR),
                values.get(RecordColumns.ACTIVITY),
                values.get(RecordColumns.LEVEL),
                SearchText.normal(values.get(RecordColumns.NAME)));
    }

    @Override
    Object part(Activity stored) {
        ActivityInfo one = stored.info();
        return List.of(one.year(), one.kind(), one.level(), SearchText.normal(one.title()));
    }

    @Override
    Long owner(Activity stored) {
        return stored.educatorId();
    }

    @Override
    List<Activity> stored(Collection<Long> educatorIds) {
        return activities.findByEducatorIdIn(educatorIds);
    }

    @Override
    List<CellDifference> differences(RowValues values, Activity stored) {
        return List.of();
    }

    @Override
    Activity made(long educatorId, RowValues values) {
        return new Activity(
                educatorId,
                values.get(RecordColumns.YEAR),
                values.get(RecordColumns.ACTIVITY),
                values.get(RecordColumns.LEVEL),
                values.get(RecordColumns.NAME));
    }

    @Override
    void correct(Activity stored, RowValues values) {
        // its key is all there is
    }

    @Override
    void saveAll(List<Activity> added) {
        activities.saveAll(added);
    }
}
