package ru.mentorcentre.access;

/** What counts as one address: an IPv4 address, or the /64 of an IPv6 one, which a single subscriber has to himself. */
final class NetworkAddress {

    private static final int GROUPS = 4;

    private NetworkAddress() {}

    static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        String[] groups = address.split("::", 2)[0].split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            network.append(i < groups.length && !groups[i].isEmpty() ? groups[i] : "0")
                    .append(':');
        }
        return network.toString();
    }
}
