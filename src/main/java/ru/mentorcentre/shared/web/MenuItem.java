package ru.mentorcentre.shared.web;

import java.lang.annotation.Annotation;
import java.util.Set;
import ru.mentorcentre.shared.Roles;

/**
 * One line of the side menu. A room declares a bean of this type for each page that opens from the menu.
 *
 * @param group where it stands
 * @param order place inside the group, the smaller the higher; rooms count by tens
 * @param title what people read, a noun
 * @param url the page, without the context path; everything below it keeps the line marked
 * @param icon name of a Tabler outline icon
 * @param roles who sees it (constants of {@code Roles}); empty means everyone who is logged in
 */
public record MenuItem(MenuGroup group, int order, String title, String url, String icon, Set<String> roles) {

    /** A line for the roles of a set that has a name. */
    public MenuItem(
            MenuGroup group, int order, String title, String url, String icon, Class<? extends Annotation> roles) {
        this(group, order, title, url, icon, Roles.of(roles));
    }

    public MenuItem(MenuGroup group, int order, String title, String url, String icon, String... roles) {
        this(group, order, title, url, icon, Set.of(roles));
    }

    boolean seenBy(Set<String> viewerRoles) {
        return roles.isEmpty() || roles.stream().anyMatch(viewerRoles::contains);
    }

    /** A year in the address does not matter: {@code /assessment/2025/picture} lies under {@code /assessment/picture}. */
    boolean covers(String asked) {
        String path = asked.replaceFirst("/\\d{4}(?=/|$)", "");
        return path.equals(url) || !url.equals("/") && path.startsWith(url + "/");
    }
}
