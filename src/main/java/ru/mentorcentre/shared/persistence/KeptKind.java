package ru.mentorcentre.shared.persistence;

/** Kinds of data about people that are kept for a time, and the day their period begins with. */
public enum KeptKind {
    EDUCATORS("Карточки педагогов", "с последнего дня работы"),
    CONSENTS("Согласия", "с конца срока или отзыва"),
    MENTORSHIPS("Пары: планы, встречи, приложенные файлы, итоги", "с окончания пары"),
    DIARIES("Дневники наставляемых", "с дня записи"),
    NAMED_ANSWERS("Именные ответы на опросы", "с окончания опроса"),
    LETTERS("Письма с приглашениями: адреса и когда отправлены", "с дня отправки"),
    MESSAGES("Сообщения центра: кому отправлены и кто прочёл", "с дня отправки"),
    IMPORT_FILES("Файлы импорта", "с дня загрузки"),
    ACCOUNTS("Закрытые учётные записи", "с дня, когда закрыта");

    private final String title;
    private final String since;

    KeptKind(String title, String since) {
        this.title = title;
        this.since = since;
    }

    public String title() {
        return title;
    }

    /** What the period is counted from, in words. */
    public String since() {
        return since;
    }
}
