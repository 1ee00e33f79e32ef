package ru.mentorcentre.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import ru.mentorcentre.shared.Roles;

/** A role of an account (design §6); an account may hold several. The names equal the constants of {@link Roles}. */
public enum Role {
    ADMIN("Администратор", Scope.INSTALLATION),
    REGION("Куратор ИРО", Scope.INSTALLATION),
    HEAD("Начальник управления", Scope.MUNICIPALITY),
    LEADER("Руководитель МНЦ", Scope.MUNICIPALITY),
    METHODIST("Методист", Scope.MUNICIPALITY),
    MODERATOR("Модератор ресурса", Scope.MUNICIPALITY),
    SCHOOL_HEAD("Руководитель школы", Scope.SCHOOL),
    CURATOR("Школьный куратор", Scope.SCHOOL),
    MENTOR("Наставник", Scope.MUNICIPALITY),
    MENTEE("Наставляемый", Scope.MUNICIPALITY);

    /** How wide a role reaches; it tells what an account has to be bound to. */
    public enum Scope {
        INSTALLATION,
        MUNICIPALITY,
        SCHOOL
    }

    private final String title;
    private final Scope scope;

    Role(String title, Scope scope) {
        this.title = title;
        this.scope = scope;
    }

    /** The titles in the order of the roles, for people. */
    public static String inWords(Collection<String> names) {
        return Arrays.stream(values())
                .filter(role -> names.contains(role.name()))
                .map(Role::title)
                .collect(Collectors.joining(", "));
    }

    public String title() {
        return title;
    }

    /** Works at a school: has to, or may. */
    boolean mayHaveSchool() {
        return scope == Scope.SCHOOL || this == MENTOR || this == MENTEE;
    }

    public Scope scope() {
        return scope;
    }
}
