package ru.mentorcentre.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.exchange.BadValue;
import ru.mentorcentre.exchange.Column;
import ru.mentorcentre.exchange.SheetCell;

class RecognisedColumnsTest {

    private static final Column<BigDecimal> IOR = Column.decimal("ИОР", BigDecimal.ZERO, BigDecimal.ONE, 4);
    private static final Column<Integer> STUDENTS = Column.integer("Обучающихся", 0, 20_000);
    private static final Column<Integer> YEAR =
            Column.year("Год", Clock.fixed(Instant.parse("2025-11-22T00:00:00Z"), ZoneOffset.UTC));

    private enum Kind {
        SCHOOL("Средняя общеобразовательная школа", "СОШ"),
        LYCEUM("Лицей", null),
        EVENING("Вечерняя (сменная) школа учётная", "ВСОШ");

        final String title;
        final String shortTitle;

        Kind(String title, String shortTitle) {
            this.title = title;
            this.shortTitle = shortTitle;
        }
    }

    private static final Column<Kind> KIND =
            Column.choice("Вид", List.of(Kind.values()), k -> k.title, k -> k.shortTitle);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,45|0.4500",
                "0.45|0.4500",
                "' 0,45 '|0.4500",
                "1|1.0000",
                "0|0.0000",
                "0,45675|0.4568",
                "+0,5|0.5000"
            })
    void readsDecimalsAsPeopleWriteThem(String written, String expected) {
        assertThat(IOR.parse(SheetCell.text(written))).isEqualTo(new BigDecimal(expected));
    }

    @Test
    void readsTheNumberExcelShowsNotItsBinaryNoise() {
        assertThat(IOR.parse(SheetCell.number(new BigDecimal("0.45000000000000001"))))
                .isEqualTo(new BigDecimal("0.4500"));
        assertThat(SheetCell.number(new BigDecimal("0.30000000000000004")).shown())
                .isEqualTo("0,3");
    }

    @Test
    void refusesAnIndexOutOfRangeWithItsValue() {
        assertThatThrownBy(() -> IOR.parse(SheetCell.number(new BigDecimal("1.2"))))
                .isInstanceOf(BadValue.class)
                .hasMessage("ИОР: должно быть число от 0 до 1, в файле 1,2.");
        assertThatThrownBy(() -> IOR.parse(SheetCell.text("-0,1"))).isInstanceOf(BadValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"н/д", "-", "45%", "0,4,5", "1 2", "12 3456", "NaN", "Infinity", "1e-3", "٣", "0x1F"})
    void refusesWhatIsNoNumber(String written) {
        assertThatThrownBy(() -> IOR.parse(SheetCell.text(written)))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("«" + written + "»")
                .hasMessageContaining("оставьте ячейку пустой");
    }

    @Test
    void saysThatExcelMadeADateOfANumber() {
        assertThatThrownBy(() -> IOR.parse(SheetCell.date(LocalDateTime.of(2024, 2, 1, 0, 0))))
                .hasMessageContaining("дата 01.02.2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 000", "1\u00A0000", "1\u202F000", "1000", "1000,0"})
    void readsThousands(String written) {
        assertThat(STUDENTS.parse(SheetCell.text(written))).isEqualTo(1000);
    }

    @Test
    void asksWhenAThousandIsAmbiguous() {
        assertThatThrownBy(() -> STUDENTS.parse(SheetCell.text("1.250"))).hasMessageContaining("1250");
        assertThatThrownBy(() -> STUDENTS.parse(SheetCell.text("1.000"))).hasMessageContaining("1000");
        assertThatThrownBy(() -> STUDENTS.parse(SheetCell.text("12,5"))).hasMessageContaining("целое число");
        assertThatThrownBy(() -> STUDENTS.parse(SheetCell.text("99999999999999")))
                .hasMessageContaining("от 0 до 20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "20224", "2027", "2024,5", "2024 год", "два"})
    void refusesYears(String written) {
        assertThatThrownBy(() -> YEAR.parse(SheetCell.text(written))).isInstanceOf(BadValue.class);
    }

    @Test
    void readsYears() {
        assertThat(YEAR.parse(SheetCell.text("2026"))).isEqualTo(2026);
        assertThat(YEAR.parse(SheetCell.number(new BigDecimal("2.024E3")))).isEqualTo(2024);
        assertThatThrownBy(() -> YEAR.parse(SheetCell.text("1900")))
                .hasMessage("Год: должен быть год от 2000 до 2026, в файле 1900.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Да", "да ", "1", "TRUE", "+", "Истина"})
    void readsYes(String written) {
        assertThat(Column.yesNo("Повышенный уровень").parse(SheetCell.text(written)))
                .isTrue();
    }

    @Test
    void readsNoAndRefusesTheRest() {
        Column<Boolean> advanced = Column.yesNo("Повышенный уровень");
        assertThat(advanced.parse(SheetCell.text("НЕТ"))).isFalse();
        assertThat(advanced.parse(SheetCell.number(BigDecimal.ZERO))).isFalse();
        assertThat(advanced.parse(SheetCell.EMPTY)).isNull();
        assertThatThrownBy(() -> advanced.parse(SheetCell.text("возможно"))).hasMessageContaining("«да» или «нет»");
    }

    @Test
    void readsAChoiceByAnyNameInAnyCase() {
        assertThat(KIND.parse(SheetCell.text("сош"))).isEqualTo(Kind.SCHOOL);
        assertThat(KIND.parse(SheetCell.text("  средняя  Общеобразовательная школа")))
                .isEqualTo(Kind.SCHOOL);
        assertThat(KIND.parse(SheetCell.text("вечерняя (сменная) школа учетная")))
                .isEqualTo(Kind.EVENING);
        assertThatThrownBy(() -> KIND.parse(SheetCell.text("техникум")))
                .hasMessageContaining("Лицей")
                .hasMessageContaining("«техникум»");
        assertThat(KIND.written(Kind.LYCEUM)).isEqualTo("Лицей");
    }

    @Test
    void readsDates() {
        Column<LocalDate> day = Column.date("Дата");
        assertThat(day.parse(SheetCell.text("1.9.2024"))).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(day.parse(SheetCell.date(LocalDateTime.of(2024, 9, 1, 12, 0))))
                .isEqualTo(LocalDate.of(2024, 9, 1));
        assertThatThrownBy(() -> day.parse(SheetCell.text("31.02.2024"))).isInstanceOf(BadValue.class);
    }

    @Test
    void readsPhonesAndAddresses() {
        Column<String> phone = Column.phone("Телефон");
        assertThat(phone.parse(SheetCell.text("'+7 (86142) 4-12-34, доб. 5"))).isEqualTo("+7 (86142) 4-12-34, доб. 5");
        assertThat(phone.parse(SheetCell.number(new BigDecimal("79181234567")))).isEqualTo("79181234567");
        assertThatThrownBy(() -> phone.parse(SheetCell.text("нет"))).isInstanceOf(BadValue.class);
        Column<String> email = Column.email("Эл. почта");
        assertThat(email.parse(SheetCell.text("school-1@школа.рф"))).isEqualTo("school-1@школа.рф");
        assertThatThrownBy(() -> email.parse(SheetCell.text("school(at)mail.ru")))
                .isInstanceOf(BadValue.class);
    }

    @Test
    void refusesEmptyRequiredAndTooLong() {
        Column<String> code = Column.text("Код", 5).required();
        assertThat(code.parse(SheetCell.number(new BigDecimal("901")))).isEqualTo("901");
        assertThatThrownBy(() -> code.parse(SheetCell.text(" \u00A0 "))).hasMessageContaining("обязательный");
        assertThatThrownBy(() -> code.parse(SheetCell.text("123456"))).hasMessageContaining("не больше 5 знаков");
    }

    @Test
    void aNumberTooBigToWriteOutIsRefused() {
        assertThatThrownBy(() -> STUDENTS.parse(SheetCell.number(new BigDecimal("1E+999999999"))))
                .isInstanceOf(BadValue.class);
    }
}
