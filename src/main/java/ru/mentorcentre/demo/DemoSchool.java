package ru.mentorcentre.demo;

import static ru.mentorcentre.school.SchoolKind.BASIC;
import static ru.mentorcentre.school.SchoolKind.EVENING;
import static ru.mentorcentre.school.SchoolKind.GYMNASIUM;
import static ru.mentorcentre.school.SchoolKind.LYCEUM;
import static ru.mentorcentre.school.SchoolKind.SECONDARY;
import static ru.mentorcentre.school.SchoolKind.SECONDARY_ADVANCED;

import java.util.List;
import ru.mentorcentre.school.SchoolKind;

/**
 * A fictional school and its story.
 *
 * @param place the settlement; a town when it begins with «г.»
 */
record DemoSchool(SchoolKind kind, String shortName, String place, int pupils, int teachers, Story story) {

    /** The first municipality: every type, every zone, gaps and a school that recovered. */
    static final List<DemoSchool> SOSNOVSKY = List.of(
            new DemoSchool(GYMNASIUM, "Гимназия № 1", "г. Сосновск", 940, 62, Story.LEADER),
            new DemoSchool(SECONDARY, "СОШ № 2", "г. Сосновск", 780, 48, Story.SECOND_LEADER),
            new DemoSchool(SECONDARY, "СОШ № 3", "г. Сосновск", 655, 41, Story.INEFFECTIVE),
            new DemoSchool(SECONDARY_ADVANCED, "СОШ № 4 с УИП", "г. Сосновск", 820, 53, Story.STEADY),
            new DemoSchool(LYCEUM, "Лицей № 5", "г. Сосновск", 610, 44, Story.STRONG_LYCEUM),
            new DemoSchool(SECONDARY, "СОШ № 6", "г. Сосновск", 540, 36, Story.INFLATED_MARKS),
            new DemoSchool(GYMNASIUM, "Гимназия № 7", "г. Сосновск", 505, 38, Story.SLIPPING_GYMNASIUM),
            new DemoSchool(EVENING, "Вечерняя школа № 8", "г. Сосновск", 165, 14, Story.EVENING),
            new DemoSchool(SECONDARY, "СОШ № 9", "г. Сосновск", 480, 33, Story.NEWLY_OPENED),
            new DemoSchool(SECONDARY, "СОШ № 10", "пос. Заречный", 420, 30, Story.RESILIENT),
            new DemoSchool(SECONDARY, "СОШ № 11", "пос. Заречный", 365, 27, Story.MODEST),
            new DemoSchool(SECONDARY, "СОШ № 12", "с. Берёзовка", 240, 21, Story.STRUGGLING),
            new DemoSchool(SECONDARY, "СОШ № 13", "с. Ольховка", 210, 19, Story.RECOVERED),
            new DemoSchool(BASIC, "ООШ № 14", "с. Ключи", 96, 12, Story.STRUGGLING),
            new DemoSchool(SECONDARY, "СОШ № 15", "с. Каменка", 185, 18, Story.LEAPING),
            new DemoSchool(SECONDARY, "СОШ № 16", "с. Раздольное", 230, 20, Story.PART_TIME_GROUP),
            new DemoSchool(BASIC, "ООШ № 17", "д. Еловка", 74, 10, Story.MISSED_A_YEAR),
            new DemoSchool(SECONDARY, "СОШ № 18", "с. Троицкое", 270, 22, Story.MODEST),
            new DemoSchool(SECONDARY, "СОШ № 19", "с. Озёрное", 195, 17, Story.INEFFECTIVE),
            new DemoSchool(BASIC, "ООШ № 20", "д. Малиновка", 58, 9, Story.WITHOUT_WELFARE_INDEX),
            new DemoSchool(SECONDARY, "СОШ № 21", "с. Полевое", 205, 18, Story.STEADY),
            new DemoSchool(SECONDARY, "СОШ № 22", "пос. Станционный", 310, 24, Story.STRUGGLING),
            new DemoSchool(SECONDARY, "СОШ № 23", "с. Верхний Яр", 150, 15, Story.RESILIENT),
            new DemoSchool(SECONDARY, "СОШ № 24", "с. Привольное", 260, 21, Story.STEADY));

    /** The second municipality, small. */
    static final List<DemoSchool> LUGOVSKOY = List.of(
            new DemoSchool(SECONDARY, "СОШ № 1", "г. Луговск", 720, 45, Story.SECOND_LEADER),
            new DemoSchool(SECONDARY, "СОШ № 2", "г. Луговск", 560, 37, Story.STEADY),
            new DemoSchool(LYCEUM, "Лицей № 3", "г. Луговск", 430, 34, Story.SLIPPING_GYMNASIUM),
            new DemoSchool(SECONDARY, "СОШ № 4", "с. Дубрава", 230, 19, Story.RESILIENT),
            new DemoSchool(SECONDARY, "СОШ № 5", "с. Лебяжье", 190, 17, Story.STRUGGLING),
            new DemoSchool(SECONDARY, "СОШ № 6", "с. Ковыльное", 175, 16, Story.INEFFECTIVE),
            new DemoSchool(BASIC, "ООШ № 7", "д. Ивановка", 82, 11, Story.MISSED_A_YEAR),
            new DemoSchool(SECONDARY, "СОШ № 8", "с. Новый Путь", 140, 14, Story.PART_TIME_GROUP),
            new DemoSchool(BASIC, "ООШ № 9", "д. Светлая", 66, 9, Story.INFLATED_MARKS));

    boolean inTown() {
        return place.startsWith("г.");
    }

    String fullName() {
        return "Муниципальное бюджетное общеобразовательное учреждение «" + shortName + "», " + place;
    }
}
