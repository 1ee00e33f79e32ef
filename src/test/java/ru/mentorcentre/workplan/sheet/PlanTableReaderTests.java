package ru.mentorcentre.workplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.exchange.UnreadableFile;

/** Tables of plans as people have them. */
class PlanTableReaderTests {

    @Test
    void aTableOfTheDirectionsIsRead() throws UnreadableFile {
        List<PlanTableLine> lines = read(
                "№ п/п|Содержание работы|Сроки|Место проведения|Ответственный, привлечённые специалисты",
                "1|2|3|4|5",
                "Исследовательская работа||||",
                "1.|Изучение запросов|Февраль - март 2021|Методическая служба|Руководитель МНЦ",
                "2.|Опрос|в т/г||",
                "№ п/п|Содержание работы|Сроки|Место проведения|Ответственный, привлечённые специалисты",
                "Проектная работа||||",
                "3.|Семинар|По плану ИРО|Гимназия|Иванова");
        assertThat(lines)
                .extracting(line -> line.cell(PlanTableColumn.SECTION))
                .containsExactly("Исследовательская работа", "Исследовательская работа", "Проектная работа");
        assertThat(lines)
                .extracting(line -> line.cell(PlanTableColumn.TITLE))
                .containsExactly("Изучение запросов", "Опрос", "Семинар");
        assertThat(lines)
                .extracting(line -> line.cell(PlanTableColumn.TERM))
                .containsExactly("Февраль - март 2021", "в т/г", "По плану ИРО");
        assertThat(lines.get(0).cell(PlanTableColumn.RESPONSIBLE)).isEqualTo("Руководитель МНЦ");
        assertThat(lines.get(2).cell(PlanTableColumn.PLACE)).isEqualTo("Гимназия");
    }

    @Test
    void aTableOfTheStagesIsRead() throws UnreadableFile {
        List<PlanTableLine> lines = read(
                "ПЛАН РАБОТЫ НА 2026/27 УЧЕБНЫЙ ГОД",
                "Название мероприятия|Форма проведения|Сроки проведения|Ответственный|Результат",
                "Этап 1. Подготовительный||||",
                "Старт|Совещание|Октябрь, далее по мере необходимости|МНЦ|Согласованы цели\nи сроки");
        assertThat(lines).hasSize(1);
        PlanTableLine line = lines.get(0);
        assertThat(line.cell(PlanTableColumn.SECTION)).isEqualTo("Этап 1. Подготовительный");
        assertThat(line.cell(PlanTableColumn.FORM)).isEqualTo("Совещание");
        assertThat(line.cell(PlanTableColumn.TERM)).isEqualTo("Октябрь, далее по мере необходимости");
        assertThat(line.cell(PlanTableColumn.EXPECTED)).isEqualTo("Согласованы цели\nи сроки");
    }

    @Test
    void withoutAHeadingTheColumnsAreThoseOfTheProgram() throws UnreadableFile {
        assertThat(read("Круглый стол|ноябрь|Гимназия|Иванова").get(0).cell(PlanTableColumn.TERM))
                .isEqualTo("ноябрь");
        PlanTableLine numbered = read("7|Круглый стол|ноябрь|Гимназия|Иванова").get(0);
        assertThat(numbered.cell(PlanTableColumn.TITLE)).isEqualTo("Круглый стол");
        assertThat(numbered.cell(PlanTableColumn.RESPONSIBLE)).isEqualTo("Иванова");
    }

    @Test
    void aColumnOfSectionsIsReadDownwards() throws UnreadableFile {
        List<PlanTableLine> lines = read(
                "Направление|Мероприятие|Дата|Исполнители",
                "Проекты|Первое|май|А",
                "|Второе|июнь|Б",
                "Другое|Третье|июль|В");
        assertThat(lines)
                .extracting(line -> line.cell(PlanTableColumn.SECTION))
                .containsExactly("Проекты", "Проекты", "Другое");
    }

    @Test
    void aColumnThatAPlanHasNoRoomForIsNamed() throws UnreadableFile {
        assertThat(table("№|Мероприятие|Срок|Примечание|Бюджет", "1|Семинар|май|важно|100")
                        .leftOut())
                .containsExactly("Примечание", "Бюджет");
        assertThat(table("Семинар|май|Гимназия|Иванова").leftOut()).isEmpty();
    }

    @Test
    void whatIsNoPlanIsRefusedInWords() {
        assertThatThrownBy(() -> read("Просто текст", "ещё строка"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Не нашли ни одного мероприятия");
        assertThatThrownBy(() -> read("Мероприятие|Сроки"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Не нашли ни одного мероприятия");
        String[] many = new String[PlanTableForm.MOST_ROWS + 2];
        Arrays.fill(many, "Семинар|май|Гимназия|Иванова");
        assertThatThrownBy(() -> read(many)).isInstanceOf(UnreadableFile.class).hasMessageContaining("разделите её");
    }

    private static List<PlanTableLine> read(String... rows) throws UnreadableFile {
        return table(rows).lines();
    }

    private static ReadPlanTable table(String... rows) throws UnreadableFile {
        return PlanTableReader.read(new RawTable(
                Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).toList()));
    }
}
