package ru.mentorcentre.staff.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.CellDifference;
import ru.mentorcentre.exchange.CellDifferences;
import ru.mentorcentre.exchange.RowValues;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.persistence.SearchText;
import ru.mentorcentre.staff.consent.Consent;
import ru.mentorcentre.staff.consent.ConsentRepository;
import ru.mentorcentre.staff.consent.ConsentRow;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.table.EducatorLookupService;

/** Consents come in as a table: three hundred papers are not typed one by one. */
@Component
class ConsentImport extends RecordImport<Consent> {

    private final ConsentRepository consents;
    private final StaffCalendar day;

    ConsentImport(EducatorLookupService educators, ConsentRepository consents, StaffCalendar day) {
        super(RecordBook.CONSENTS, educators);
        this.consents = consents;
        this.day = day;
    }

    @Override
    Object part(RowValues values) {
        return List.of(
                values.get(RecordColumns.PURPOSE),
                values.get(RecordColumns.GIVEN),
                SearchText.normal(values.get(RecordColumns.DOCUMENT)));
    }

    @Override
    Object part(Consent stored) {
        ConsentRow one = stored.row();
        return List.of(one.purpose(), one.givenOn(), SearchText.normal(one.document()));
    }

    @Override
    Long owner(Consent stored) {
        return stored.educatorId();
    }

    @Override
    List<Consent> stored(Collection<Long> educatorIds) {
        return consents.findByEducatorIdIn(educatorIds);
    }

    @Override
    List<CellDifference> differences(RowValues values, Consent stored) {
        return new CellDifferences(values)
                .compare(RecordColumns.TEXT, stored.row().textVersion())
                .compare(RecordColumns.UNTIL, stored.row().validUntil())
                .list();
    }

    @Override
    Consent made(long educatorId, RowValues values) {
        return new Consent(
                educatorId,
                values.get(RecordColumns.PURPOSE),
                values.get(RecordColumns.DOCUMENT),
                values.get(RecordColumns.TEXT),
                values.get(RecordColumns.GIVEN),
                values.get(RecordColumns.UNTIL));
    }

    @Override
    void correct(Consent stored, RowValues values) {
        stored.correct(
                values.get(RecordColumns.TEXT),
                values.has(RecordColumns.UNTIL)
                        ? values.get(RecordColumns.UNTIL)
                        : stored.row().validUntil());
    }

    @Override
    void saveAll(List<Consent> added) {
        consents.saveAll(added);
    }

    @Override
    RejectedValue objection(RowValues values) {
        LocalDate given = values.get(RecordColumns.GIVEN);
        LocalDate until = values.get(RecordColumns.UNTIL);
        return until != null && until.isBefore(given)
                ? new RejectedValue(
                        RecordColumns.UNTIL,
                        Day.of(until),
                        "Срок не может кончиться раньше, чем согласие дано: " + Day.of(given) + ".")
                : pastDay(RecordColumns.GIVEN, given, day.today());
    }
}
