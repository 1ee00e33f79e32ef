package ru.mentorcentre.school;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The settlement in an address as people write it: the part that begins with «г.», «с.», «пос.» and the like. */
final class SettlementName {

    private static final Pattern SETTLEMENT = Pattern.compile(
            "(?iu)^(г|гор|город|с|село|п|пос|посёлок|поселок|пгт|рп|р\\.\\s?п|д|дер|деревня|ст|ст-ца|станица|х|хутор|аул)"
                    + "(\\.\\s*|\\s+)\\p{L}.*");

    private SettlementName() {}

    /** {@code null} when the address tells none. */
    static String of(String address) {
        return address == null
                ? null
                : Arrays.stream(address.split(","))
                        .map(part -> part.strip().replaceAll("\\s+", " "))
                        .filter(part -> SETTLEMENT.matcher(part).matches())
                        .findFirst()
                        .orElse(null);
    }
}
