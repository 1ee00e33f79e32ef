package ru.mentorcentre.shared.web;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ru.mentorcentre.shared.Roles;

/** Lines of one group of the side menu; a room declares a bean of them for the pages that open from the menu. */
public final class MenuItems {

    private final MenuGroup group;
    private final List<MenuItem> items = new ArrayList<>();

    private MenuItems(MenuGroup group) {
        this.group = group;
    }

    public static MenuItems in(MenuGroup group) {
        return new MenuItems(group);
    }

    /** As {@link MenuItem} has it, for the roles of a set that has a name. */
    public MenuItems item(int order, String title, String url, String icon, Class<? extends Annotation> roles) {
        return add(order, title, url, icon, Roles.of(roles));
    }

    /** As {@link MenuItem} has it. */
    public MenuItems item(int order, String title, String url, String icon, String... roles) {
        return add(order, title, url, icon, Set.of(roles));
    }

    private MenuItems add(int order, String title, String url, String icon, Set<String> roles) {
        items.add(new MenuItem(group, order, title, url, icon, roles));
        return this;
    }

    List<MenuItem> items() {
        return items;
    }
}
