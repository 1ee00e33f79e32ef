package ru.mentorcentre.shared;

/**
 * Something that has to stay on record: an import, an export, an approval, a change of rights. Published as an
 * application event; {@code access} keeps the trail and adds who, when and from where.
 *
 * @param action what was done
 * @param subject what it was done to, in Russian, without personal data
 */
public record AuditEvent(Action action, String subject) {

    /** What can be done, as the trail shows it. */
    public enum Action {
        LOG_IN("Вход"),
        LOG_IN_FAILED("Неудачный вход"),
        LOG_OUT("Выход"),
        REFUSAL("Отказ в доступе"),
        ACCOUNT("Учётная запись"),
        IMPORT("Импорт"),
        EXPORT("Выгрузка"),
        APPROVAL("Утверждение"),
        RUN("Расчёт"),
        SETTINGS("Настройки"),
        PERSON("Персональные данные"),
        RESERVE("Кадровый резерв");

        private final String title;

        Action(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
