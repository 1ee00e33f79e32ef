package ru.mentorcentre.staff.career;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.Change;
import ru.mentorcentre.shared.web.Words;
import ru.mentorcentre.staff.EducatorUse;
import ru.mentorcentre.staff.NewEducator;
import ru.mentorcentre.staff.PersonalDataItem;
import ru.mentorcentre.staff.consent.ConsentRepository;
import ru.mentorcentre.staff.educator.Educator;
import ru.mentorcentre.staff.educator.EducatorHistory;
import ru.mentorcentre.staff.educator.EducatorService;
import ru.mentorcentre.staff.educator.PastEmploymentRepository;
import ru.mentorcentre.staff.educator.StaffCalendar;
import ru.mentorcentre.staff.educator.StaffSchoolOptions;
import ru.mentorcentre.staff.record.RecordService;

/** All that is held about an educator, in this room and in those above: what the person may ask for (152-ФЗ). */
@Service
@Transactional(readOnly = true)
class PersonalDataExport {

    private final EducatorService educators;
    private final EducatorHistory history;
    private final PastEmploymentRepository past;
    private final ConsentRepository consents;
    private final RecordService records;
    private final StaffSchoolOptions places;
    private final List<EducatorUse> uses;
    private final StaffCalendar day;

    PersonalDataExport(
            EducatorService educators,
            EducatorHistory history,
            PastEmploymentRepository past,
            ConsentRepository consents,
            RecordService records,
            StaffSchoolOptions places,
            List<EducatorUse> uses,
            StaffCalendar day) {
        this.educators = educators;
        this.history = history;
        this.past = past;
        this.consents = consents;
        this.records = records;
        this.places = places;
        this.uses = uses;
        this.day = day;
    }

    /**
     * The file, section by section.
     *
     * @throws NotFound if there is no such educator, or it is not for this viewer
     */
    List<PersonalDataItem> of(long id, Viewer viewer) {
        Educator educator = educators.seen(id, viewer);
        List<PersonalDataItem> held = new ArrayList<>();
        card(educator, held);
        past.of(id)
                .forEach(one -> held.add(new PersonalDataItem(
                        "Прежние школы",
                        one.schoolName(),
                        one.position() + ", " + (one.startsOn() == null ? "" : "с " + Day.of(one.startsOn()) + " ")
                                + "по " + Day.of(one.endsOn()))));
        consents(id, held);
        records(id, held);
        Optional<Long> own = educators.accountOf(id);
        held.addAll(fromOtherRooms(
                id, own.filter(account -> account == viewer.accountId()).isPresent()));
        own.ifPresent(account -> held.add(new PersonalDataItem("Вход в программу", "Учётная запись", "№ " + account)));
        history(educator, held);
        return held;
    }

    /** Whoever prints the file for somebody learns that there is a diary and that there are answers, not what they say. */
    private List<PersonalDataItem> fromOtherRooms(long id, boolean byThePerson) {
        List<PersonalDataItem> all =
                uses.stream().flatMap(use -> use.held(id).stream()).toList();
        if (byThePerson) {
            return all;
        }
        List<PersonalDataItem> shown =
                new ArrayList<>(all.stream().filter(fact -> !fact.personal()).toList());
        all.stream()
                .filter(PersonalDataItem::personal)
                .collect(Collectors.groupingBy(PersonalDataItem::section, LinkedHashMap::new, Collectors.counting()))
                .forEach((section, count) -> shown.add(new PersonalDataItem(
                        section,
                        Words.count(count, "личная запись", "личные записи", "личных записей"),
                        "Полностью — только в файле, который человек скачивает сам")));
        return shown;
    }

    private void card(Educator educator, List<PersonalDataItem> held) {
        String section = "Карточка";
        NewEducator details = educator.details(day.today());
        held.add(new PersonalDataItem(
                section, "Школа", places.school(educator.schoolId()).fullName()));
        details.facts().forEach((name, value) -> held.add(new PersonalDataItem(section, name, orDash(value))));
        held.add(new PersonalDataItem(
                section, "Молодой специалист", educator.info(day.now()).youngSpecialist() ? "да" : "нет"));
        if (educator.retiredOn() != null) {
            held.add(new PersonalDataItem(
                    section,
                    "Выбыл",
                    Day.of(educator.retiredOn())
                            + (educator.retirementReason() == null ? "" : ", " + educator.retirementReason())));
        }
    }

    private void consents(long id, List<PersonalDataItem> held) {
        consents.of(id)
                .forEach(one -> held.add(new PersonalDataItem(
                        "Согласия",
                        one.purpose().title(),
                        one.document() + ", редакция " + one.textVersion() + ", дано " + Day.of(one.givenOn())
                                + (one.validUntil() == null ? "" : ", действует по " + Day.of(one.validUntil()))
                                + (one.withdrawnOn() == null ? "" : ", отозвано " + Day.of(one.withdrawnOn())))));
    }

    private void records(long id, List<PersonalDataItem> held) {
        records.tests(id)
                .forEach(one -> held.add(new PersonalDataItem(
                        "Проверка компетенций",
                        Day.of(one.takenOn()) + ", " + one.kind().title(),
                        Words.decimal(one.percent(), 1) + " %")));
        records.activities(id)
                .forEach(one -> held.add(new PersonalDataItem(
                        "Курсы, конкурсы, выступления",
                        one.year() + ", " + one.kind().title(),
                        one.title() + ", уровень: " + one.level().title())));
        records.results(id)
                .forEach(one -> held.add(new PersonalDataItem(
                        "Результаты учеников",
                        one.year() + ", " + one.exam().title() + ", "
                                + one.subject().title(),
                        Words.decimal(one.mean(), 1) + " %, учеников " + one.pupils())));
    }

    private void history(Educator educator, List<PersonalDataItem> held) {
        history.of(educator)
                .forEach(change -> held.add(new PersonalDataItem(
                        "История карточки",
                        Day.of(change.at().toLocalDate()) + ", " + requireNonNullElse(change.by(), "Программа"),
                        requireNonNullElse(change.event(), "Изменены сведения")
                                + (change.isFirst() ? "" : written(change.lines())))));
    }

    private static String written(List<Change.Line> lines) {
        return lines.stream()
                .map(line -> "; " + line.name() + ": " + orDash(line.before()) + " → " + orDash(line.after()))
                .collect(Collectors.joining());
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "—" : value;
    }
}
