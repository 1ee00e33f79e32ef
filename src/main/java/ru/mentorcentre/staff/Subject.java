package ru.mentorcentre.staff;

import java.util.Collection;
import java.util.stream.Collectors;

/** A school subject that an educator teaches (предмет). */
public enum Subject {
    PRIMARY("Начальные классы"),
    RUSSIAN("Русский язык"),
    LITERATURE("Литература"),
    READING("Литературное чтение"),
    NATIVE_LANGUAGE("Родной язык"),
    NATIVE_LITERATURE("Родная литература"),
    ENGLISH("Английский язык"),
    GERMAN("Немецкий язык"),
    FRENCH("Французский язык"),
    CHINESE("Китайский язык"),
    MATHEMATICS("Математика"),
    ALGEBRA("Алгебра"),
    GEOMETRY("Геометрия"),
    PROBABILITY("Вероятность и статистика"),
    INFORMATICS("Информатика"),
    HISTORY("История"),
    SOCIAL_STUDIES("Обществознание"),
    GEOGRAPHY("География"),
    PHYSICS("Физика"),
    CHEMISTRY("Химия"),
    BIOLOGY("Биология"),
    WORLD_AROUND("Окружающий мир"),
    ORKSE("Основы религиозных культур и светской этики"),
    ODNKNR("Основы духовно-нравственной культуры народов России"),
    ART("Изобразительное искусство"),
    MUSIC("Музыка"),
    LABOUR("Труд (технология)"),
    PHYSICAL_EDUCATION("Физическая культура"),
    SAFETY("Основы безопасности и защиты Родины"),
    ASTRONOMY("Астрономия"),
    ECONOMICS("Экономика"),
    LAW("Право"),
    INDIVIDUAL_PROJECT("Индивидуальный проект");

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Several in the order of the catalogue, as one line. */
    public static String titles(Collection<Subject> subjects) {
        return subjects.stream().sorted().map(Subject::title).collect(Collectors.joining(", "));
    }
}
