package ru.mentorcentre.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.web.QueryValues;

/** The small rules of the room. */
class AccessRulesTests {

    @Test
    void rolesAndTheirConstantsAreTheSame() {
        assertThat(Arrays.stream(Roles.class.getFields())
                        .map(field -> field.getName())
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "a.b_c-9", "Methodist2"})
    void loginsOfLatinLettersAndDigitsArePossible(String login) {
        assertThat(LoginName.isPossible(login)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "ёжик", "a b c", "abc\n", "a@b.c"})
    void otherLoginsAreNot(String login) {
        assertThat(LoginName.isPossible(login)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8::1, 2001:db8:0:0:",
        "::1, 0:0:0:0:"
    })
    void anIpv6SubscriberIsOneAddress(String address, String network) {
        assertThat(NetworkAddress.of(address)).isEqualTo(network);
    }

    @Test
    void dutiesKeepNoPlaceThatTheRolesDoNotNeed() {
        assertThat(new RoleAssignment(Set.of(Role.METHODIST), 1L, 2L).schoolId())
                .isNull();
        assertThat(new RoleAssignment(Set.of(Role.REGION), 1L, 2L).municipalityId())
                .isNull();
        assertThat(new RoleAssignment(Set.of(Role.CURATOR), 1L, 2L).areSound()).isTrue();
        assertThat(new RoleAssignment(Set.of(Role.CURATOR), 1L, null).areSound())
                .isFalse();
        assertThat(new RoleAssignment(Set.of(Role.METHODIST), null, null).areSound())
                .isFalse();
        assertThat(new RoleAssignment(Set.of(Role.ADMIN, Role.REGION), null, null).areSound())
                .isTrue();
        assertThat(new RoleAssignment(Set.of(Role.ADMIN, Role.HEAD), 1L, null).areSound())
                .isFalse();
        assertThat(new RoleAssignment(Set.of(), 1L, null).areSound()).isFalse();
    }

    @Test
    void aQueryStringIsReadKindly() {
        QueryValues values = new QueryValues(Map.of("page", "99999999999999999999", "day", "2025-02-31", "id", "1e3"));
        assertThat(values.page()).isZero();
        assertThat(values.day("day")).isNull();
        assertThat(values.key("id")).isNull();
        assertThat(values.choice(Role.class, "role")).isNull();
        assertThat(new QueryValues(Map.of("day", "2025-02-28")).day("day")).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void oneTimePasswordsDiffer() {
        assertThat(OneTimePassword.next()).hasSize(12).isNotEqualTo(OneTimePassword.next());
    }
}
