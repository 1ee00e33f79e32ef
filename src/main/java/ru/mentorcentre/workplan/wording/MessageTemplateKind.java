package ru.mentorcentre.workplan.wording;

/** A kind of message that centres send again and again, with the words that come with the program. */
public enum MessageTemplateKind {
    CONSULTATIONS("Сроки консультаций", "Консультации: {мероприятие}", """
            Уважаемые коллеги!

            {центр} проводит консультации: {мероприятие}.
            Срок: {срок}.
            Место: {место}.

            Вопросы, с которыми хотите прийти, пришлите заранее. Ответственный: {ответственный}."""),
    RESULTS("Итоги", "Итоги: {мероприятие}", """
            Уважаемые коллеги!

            Мероприятие «{мероприятие}» прошло. Что получилось и что дальше:

            —

            Спасибо всем, кто участвовал.
            {центр}"""),
    INVITATION("Приглашение на мероприятие", "Приглашаем: {мероприятие}", """
            Уважаемые коллеги!

            {центр} приглашает вас: «{мероприятие}».
            Срок: {срок}.
            Место: {место}.

            Ответственный: {ответственный}."""),
    REMINDER("Напоминание", "Напоминаем: {мероприятие}", """
            Уважаемые коллеги!

            Напоминаем о мероприятии «{мероприятие}».
            Срок: {срок}.
            Место: {место}.
            Ответственный: {ответственный}.

            {центр}""");

    private final String title;
    private final MessageWording wording;

    MessageTemplateKind(String title, String subject, String body) {
        this.title = title;
        this.wording = new MessageWording(subject, body);
    }

    public String title() {
        return title;
    }

    /** As the program proposes it. */
    MessageWording wording() {
        return wording;
    }
}
