package ru.mentorcentre.access.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import ru.mentorcentre.exchange.ExportTable;

/** The list of accounts as a table. */
@Component
class AccountExport {

    private static final int AT_ONCE = 500;

    private final AccountList list;
    private final AccountPlaces places;
    private final Clock clock;

    AccountExport(AccountList list, AccountPlaces places, Clock clock) {
        this.list = list;
        this.places = places;
        this.clock = clock;
    }

    ExportTable<Line> table() {
        Map<Long, String> municipalities = places.municipalities();
        return ExportTable.<Line>named("Учётные записи")
                .wide("Фамилия, имя, отчество", line -> line.row().fullName())
                .column("Логин", 20, line -> line.row().login())
                .wide("Роли", line -> line.row().rolesInWords())
                .column(
                        "Муниципалитет",
                        30,
                        line -> municipalities.get(line.row().municipalityId()))
                .column("Школа", 30, Line::school)
                .column("Состояние", 16, line -> line.row().state().title())
                .column("Второй фактор", 16, line -> line.row().factor().title())
                .column(
                        "Создана",
                        18,
                        line -> LocalDateTime.ofInstant(line.row().createdAt(), clock.getZone()));
    }

    void rows(AccountFilter filter, Consumer<Line> taker) {
        List<AccountRow> some = new ArrayList<>();
        list.each(filter, row -> {
            some.add(row);
            if (some.size() == AT_ONCE) {
                pass(some, taker);
            }
        });
        pass(some, taker);
    }

    private void pass(List<AccountRow> some, Consumer<Line> taker) {
        Map<Long, String> schools = places.schools(some);
        some.forEach(row -> taker.accept(new Line(row, schools.get(row.schoolId()))));
        some.clear();
    }

    /** An account with the name of its school. */
    record Line(AccountRow row, String school) {}
}
