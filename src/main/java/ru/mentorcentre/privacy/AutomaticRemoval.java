package ru.mentorcentre.privacy;

import java.util.List;

/**
 * What the program takes away by itself: traces of its own work, never what people have entered.
 *
 * @param what the data
 * @param period how long they stay
 * @param ground why so long
 */
record AutomaticRemoval(String what, String period, String ground) {

    static final List<AutomaticRemoval> ALL = List.of(
            new AutomaticRemoval(
                    "Журнал действий",
                    "3 года",
                    "152-ФЗ: при утечке надо за 24 и 72 часа назвать, кто имел доступ и что выгружал"),
            new AutomaticRemoval("Кто открывал карточки", "3 года", "То же"),
            new AutomaticRemoval(
                    "Сеанс входа и форма, которую не успели отправить",
                    "2 часа без действий",
                    "Чтобы чужой не сел за оставленный компьютер"),
            new AutomaticRemoval("Следы попыток входа", "от 15 минут до часа", "По ним замедляется подбор паролей"));
}
