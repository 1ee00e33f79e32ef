package ru.mentorcentre.shared.trace;

import java.util.Map;

/**
 * What a table is called on a page, and the page that shows a row of it.
 *
 * @param column whose key stands in the address
 */
record TracePlace(String title, String before, String column, String after) {

    private static final Map<String, TracePlace> KNOWN = Map.ofEntries(
            Map.entry("meeting", of("Встреча пары", "/mentorships/", "mentorship_id", "/meetings")),
            Map.entry("plan_row", of("План пары", "/mentorships/", "mentorship_id", "/plan")),
            Map.entry("mentorship", of("Пара", "/mentorships/", "id", "")),
            Map.entry("mentorship_member", of("Участник пары", "/mentorships/", "mentorship_id", "")),
            Map.entry("outcome", of("Итог пары", null, null, null)),
            Map.entry("mentoring_request", of("Запрос", "/requests/", "id", "")),
            Map.entry("mentor", of("Карточка наставника", "/mentors/", "id", "")),
            Map.entry("mentor_step", of("Путь наставника", "/mentors/", "mentor_id", "")),
            Map.entry("matching_wish", of("Пожелание о паре", "/matching/wishes", null, "")),
            Map.entry("educator", of("Карточка педагога", "/staff/", "id", "")),
            Map.entry("past_employment", of("Прежняя работа педагога", "/staff/", "educator_id", "")),
            Map.entry("activity", of("Развитие педагога", "/staff/", "educator_id", "/records")),
            Map.entry("consent", of("Согласие", "/staff/", "educator_id", "/consents")),
            Map.entry("achievement", of("Дневник другого педагога", null, null, null)),
            Map.entry("school", of("Карточка школы", "/schools/", "id", "")),
            Map.entry("listing", of("Перечень ШНОР или ШССУ", null, null, null)),
            Map.entry("centre_member", of("Состав МНЦ", "/centre/members", null, "")),
            Map.entry("centre_order", of("Приказ", "/centre/orders", null, "")),
            Map.entry("programme", of("Программа наставничества", "/centre/programme", null, "")),
            Map.entry("municipality", of("Паспорт МНЦ", "/centre", null, "")),
            Map.entry("campaign", of("Опрос", "/surveys/", "id", "")),
            Map.entry("questionnaire", of("Анкета", null, null, null)),
            Map.entry("response", of("Ответы на анкеты", null, null, null)),
            Map.entry("message", of("Сообщение центра", "/messages/outgoing/", "id", "")),
            Map.entry("message_template", of("Шаблон сообщения", "/messages/templates", null, "")),
            Map.entry("application", of("Заявка в резерв", "/reserve/applications/", "id", "")),
            Map.entry("application_step", of("Путь заявки в резерв", "/reserve/applications/", "application_id", "")),
            Map.entry(
                    "training_entry", of("Обучение резерва", "/reserve/applications/", "application_id", "/training")),
            Map.entry(
                    "certified_events",
                    of("Список мероприятий резерва", "/reserve/applications/", "application_id", "/training")),
            Map.entry("register_entry", of("Реестр резерва", "/reserve/register/", "id", "")),
            Map.entry("quality_review", of("Отзывы экспертов резерва", null, null, null)),
            Map.entry("vacancy", of("Вакансия", "/reserve/needs", null, "")),
            Map.entry("attachment", of("Имя приложенного файла", null, null, null)),
            Map.entry("import_batch", of("Имя импортированного файла", null, null, null)),
            Map.entry("audit_entry", of("Журнал действий", "/admin/audit", null, "")));

    private static TracePlace of(String title, String before, String column, String after) {
        return new TracePlace(title, before, column, after);
    }

    static TracePlace of(String table) {
        return KNOWN.getOrDefault(table, of("Запись программы", null, null, null));
    }

    String link(Long key) {
        return before == null ? null : column == null ? before + after : key == null ? null : before + key + after;
    }
}
