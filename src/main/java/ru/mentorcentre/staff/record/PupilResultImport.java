package ru.mentorcentre.staff.record;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.CellDifferences;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.staff.PupilResultInfo;
import ru.mentorcentre.staff.table.EducatorLookupService;

/** Results of teachers' pupils come in as a table: means, never single pupils. */
@Component
class PupilResultImport extends RecordImport<PupilResult> {

    private final PupilResultRepository results;

    PupilResultImport(EducatorLookupService educators, PupilResultRepository results) {
        super(RecordBook.RESULTS, educators);
        this.results = results;
    }

    @Override
    Object part(RowValues values) {
        return List.of(
                values.get(RecordColumns.YEAR), values.get(RecordColumns.EXAM), values.get(RecordColumns.SUBJECT));
    }

    @Override
    Object part(PupilResult stored) {
        PupilResultInfo one = stored.info();
        return List.of(one.year(), one.exam(), one.subject());
    }

    @Override
    Long owner(PupilResult stored) {
        return stored.educatorId();
    }

    @Override
    List<PupilResult> stored(Collection<Long> educatorIds) {
        return results.findByEducatorIdIn(educatorIds);
    }

    @Override
    List<CellDifference> differences(RowValues values, PupilResult stored) {
        return new CellDifferences(values)
                .compare(RecordColumns.PUPILS, stored.info().pupils())
                .compare(RecordColumns.MEAN, stored.info().mean())
                .list();
    }

    @Override
    PupilResult made(long educatorId, RowValues values) {
        return new PupilResult(
                educatorId,
                values.get(RecordColumns.YEAR),
                values.get(RecordColumns.EXAM),
                values.get(RecordColumns.SUBJECT),
                values.get(RecordColumns.PUPILS),
                values.get(RecordColumns.MEAN));
    }

    @Override
    void correct(PupilResult stored, RowValues values) {
        stored.correct(values.get(RecordColumns.PUPILS), values.get(RecordColumns.MEAN));
    }

    @Override
    void saveAll(List<PupilResult> added) {
        results.saveAll(added);
    }

    @Override
    RejectedValue objection(RowValues values) {
        int year = values.get(RecordColumns.YEAR);
        return year < PupilResult.FIRST_YEAR
                ? new RejectedValue(
                        RecordColumns.YEAR, String.valueOf(year), "Не раньше " + PupilResult.FIRST_YEAR + " года.")
                : null;
    }
}
