package ru.mentorcentre.staff;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.Difference;
import ru.mentorcentre.exchange.Differences;
import ru.mentorcentre.exchange.RowValues;

/** Results of teachers' pupils come in as a table: means, never single pupils. */
@Component
class PupilResultImport extends RecordImport<PupilResult> {

    private final PupilResultRepository results;

    PupilResultImport(EducatorRows educators, PupilResultRepository results) {
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
    List<Difference> differences(RowValues values, PupilResult stored) {
        return new Differences(values)
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
    Refusal objection(RowValues values) {
        int year = values.get(RecordColumns.YEAR);
        return year < PupilResult.FIRST_YEAR
                ? new Refusal(
                        RecordColumns.YEAR, String.valueOf(year), "Не раньше " + PupilResult.FIRST_YEAR + " года.")
                : null;
    }
}
