package ru.mentorcentre.staff.record;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.CellDifferences;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.table.EducatorLookupService;

/** Tests of competence come in as a table, as the testing service gives it out; one a day and kind. */
@Component
class CompetenceTestImport extends RecordImport<CompetenceTest> {

    private final CompetenceTestRepository tests;
    private final StaffCalendar day;

    CompetenceTestImport(EducatorLookupService educators, CompetenceTestRepository tests, StaffCalendar day) {
        super(RecordBook.TESTS, educators);
        this.tests = tests;
        this.day = day;
    }

    @Override
    Object part(RowValues values) {
        return List.of(values.get(RecordColumns.TAKEN), values.get(RecordColumns.COMPETENCE));
    }

    @Override
    Object part(CompetenceTest stored) {
        return List.of(stored.info().takenOn(), stored.info().kind());
    }

    @Override
    Long owner(CompetenceTest stored) {
        return stored.educatorId();
    }

    @Override
    List<CompetenceTest> stored(Collection<Long> educatorIds) {
        return tests.findByEducatorIdIn(educatorIds);
    }

    @Override
    List<CellDifference> differences(RowValues values, CompetenceTest stored) {
        return new CellDifferences(values)
                .compare(RecordColumns.PERCENT, stored.info().percent())
                .list();
    }

    @Override
    CompetenceTest made(long educatorId, RowValues values) {
        return new CompetenceTest(
                educatorId,
                values.get(RecordColumns.TAKEN),
                values.get(RecordColumns.COMPETENCE),
                values.get(RecordColumns.PERCENT));
    }

    @Override
    void correct(CompetenceTest stored, RowValues values) {
        stored.correct(values.get(RecordColumns.PERCENT));
    }

    @Override
    void saveAll(List<CompetenceTest> added) {
        tests.saveAll(added);
    }

    @Override
    RejectedValue objection(RowValues values) {
        return pastDay(RecordColumns.TAKEN, values.get(RecordColumns.TAKEN), day.today());
    }
}
