package ru.mentorcentre.reserve;

import java.util.Arrays;
import java.util.List;

/** What is done in the training of the reserve (5.5.3, domain §8.3). */
public enum TrainingKind {
    BUSINESS_GAME("Деловая игра", "Деловая игра", true, false),
    PSYCHOLOGICAL_TRAINING("Психологический тренинг", "Тренинг", true, false),
    COURSE_PUBLIC_ADMINISTRATION("Курс «Государственное и муниципальное управление»", "ГМУ", true, true),
    COURSE_MANAGEMENT("Курс «Менеджмент»", "Менеджмент", true, true),
    COURSE_STAFF("Курс «Управление персоналом»", "Персонал", true, true),
    INTERNSHIP("Прототипирование процессов (мини-стажировка)", "Стажировка", true, false),
    OTHER("Другое обучающее мероприятие", "Другое", false, false);

    private final String title;
    private final String brief;
    private final boolean obligatory;
    private final boolean course;

    TrainingKind(String title, String brief, boolean obligatory, boolean course) {
        this.title = title;
        this.brief = brief;
        this.obligatory = obligatory;
        this.course = course;
    }

    public String title() {
        return title;
    }

    /** The same for the head of a narrow column. */
    public String brief() {
        return brief;
    }

    public boolean isObligatory() {
        return obligatory;
    }

    /** One of the three courses; how many of them are obligatory, the season says. */
    public boolean isCourse() {
        return course;
    }

    /** «Менеджмент»: the programme as its certificate names it. */
    public String programme() {
        return title.replaceFirst("^Курс «(.*)»$", "$1");
    }

    /** The three courses. */
    public static List<TrainingKind> courses() {
        return Arrays.stream(values()).filter(TrainingKind::isCourse).toList();
    }
}
