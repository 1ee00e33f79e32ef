package ru.mentorcentre.shared.web;

import java.util.Set;

/**
 * One line of the side menu.
 *
 * @param group where it stands
 * @param order place inside the group, the smaller the higher; rooms count by tens
 * @param title what people read, a noun
 * @param url the page, without the context path; everything below it keeps the line marked
 * @param icon name of a Tabler outline icon
 * @param roles who sees it (constants of {@code Roles}); empty means everyone who is logged in
 */
record MenuItem(MenuGroup group, int order, String title, String url, String icon, Set<String> roles) {

    boolean seenBy(Set<String> viewerRoles) {
        return roles.isEmpty() || roles.stream().anyMatch(viewerRoles::contains);
    }

    /** A year in the address does not matter: {@code /assessment/2025/picture} lies under {@code /assessment/picture}. */
    boolean covers(String asked) {
        String path = asked.replaceFirst("/\\d{4}(?=/|$)", "");
        return path.equals(url) || !url.equals("/") && path.startsWith(url + "/");
    }
}
