package ru.mentorcentre.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.mentorcentre.access.DemoLogins;

/** The demo accounts as the log-in page lists them. */
@Component
@Profile("demo")
class DemoEntrance implements DemoLogins {

    private static final String FIRST = "Сосновский район";
    private static final String SECOND = "Луговской район";

    @Override
    public List<Account> accounts() {
        return List.of(
                new Account("methodist", "Методист", FIRST),
                new Account("head", "Начальник управления", FIRST),
                new Account("leader", "Руководитель МНЦ", FIRST),
                new Account("schoolhead", "Руководитель школы", FIRST),
                new Account("curator", "Школьный куратор", FIRST),
                new Account("moderator", "Модератор ресурса", FIRST),
                new Account("expert", "Эксперт резерва", FIRST),
                new Account("mentor", "Наставник", FIRST),
                new Account("mentee", "Наставляемый", FIRST),
                new Account("methodist2", "Методист", SECOND),
                new Account("curator2", "Школьный куратор", SECOND),
                new Account("region", "Куратор ИРО", "Все муниципалитеты"),
                new Account("admin", "Администратор", "Все муниципалитеты"));
    }

    @Override
    public String password() {
        return DemoData.PASSWORD;
    }
}
