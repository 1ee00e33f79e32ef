package ru.mentorcentre.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.shared.Roles;

class MenuTests {

    private final Menu menu = new Menu(List.of(
            MenuItems.in(MenuGroup.ADMINISTRATION).item(10, "Учётные записи", "/admin/accounts", "users", Roles.ADMIN),
            MenuItems.in(MenuGroup.SCHOOLS)
                    .item(20, "Загрузка", "/schools/import", "upload", Roles.METHODIST)
                    .item(10, "Реестр школ", "/schools", "school", Roles.METHODIST, Roles.HEAD),
            MenuItems.in(MenuGroup.OVERVIEW).item(10, "Обзор", "/", "home")));

    @Test
    void groupsStandInTheirOrderAndLinesInTheirs() {
        assertThat(menu.seenBy(Set.of(Roles.METHODIST, Roles.ADMIN), "/"))
                .extracting(Menu.Section::title)
                .containsExactly("Обзор", "Школы", "Управление");
        assertThat(menu.seenBy(Set.of(Roles.METHODIST), "/").get(1).lines())
                .extracting(Menu.Line::title)
                .containsExactly("Реестр школ", "Загрузка");
    }

    @Test
    void groupsWithoutALineForTheViewerAreHidden() {
        assertThat(menu.seenBy(Set.of(Roles.HEAD), "/"))
                .extracting(Menu.Section::title)
                .containsExactly("Обзор", "Школы");
    }

    @Test
    void theLongestAddressThatCoversThePageIsMarked() {
        assertThat(marked("/schools/import/7")).containsExactly("Загрузка");
        assertThat(marked("/schools/7")).containsExactly("Реестр школ");
        assertThat(marked("/schools-of-art")).isEmpty();
        assertThat(marked("/")).containsExactly("Обзор");
    }

    @Test
    void aGroupThatOnlyRepeatsItsLineIsPlain() {
        assertThat(menu.seenBy(Set.of(), "/").get(0).plain()).isTrue();
        assertThat(menu.seenBy(Set.of(Roles.HEAD), "/").get(1).plain()).isFalse();
    }

    private List<String> marked(String path) {
        return menu.seenBy(Set.of(Roles.METHODIST), path).stream()
                .flatMap(group -> group.lines().stream())
                .filter(Menu.Line::active)
                .map(Menu.Line::title)
                .toList();
    }
}
