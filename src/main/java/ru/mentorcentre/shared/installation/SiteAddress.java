package ru.mentorcentre.shared.installation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address people reach the program by. It stands in the settings of the server, or an administrator has confirmed it;
 * what a request says of itself never gets into a letter or onto a sheet, since anybody may send any {@code Host}.
 */
@Component
public class SiteAddress {

    private static final String KEY = "site";
    private static final Set<String> THIS_COMPUTER =
            Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");

    /** A page that shows it shall not ask the database each time; another instance hears of a change this late. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final WebAddress configured;
    private final InstallationSettings settings;
    private final Clock clock;
    private volatile Remembered remembered;

    SiteAddress(@Value("${mentorcentre.site:}") String configured, InstallationSettings settings, Clock clock) {
        this.configured = configured.isBlank() ? null : configured(configured);
        this.settings = settings;
        this.clock = clock;
    }

    private static WebAddress configured(String text) {
        try {
            return WebAddress.read(text);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(
                    "MENTORCENTRE_SITE=" + text + " не подходит: " + wrong.getMessage(),
                    "Исправьте настройку MENTORCENTRE_SITE или уберите её: тогда адрес укажет администратор на странице"
                            + " «Установка».",
                    wrong);
        }
    }

    /** Where links lead, without a slash at the end; nothing as long as nobody has said it. */
    public Optional<String> known() {
        return configured == null ? confirmed() : Optional.of(configured.link());
    }

    private Optional<String> confirmed() {
        Remembered known = remembered;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = new Remembered(settings.find(KEY), clock.instant().plus(REMEMBERED));
            remembered = known;
        }
        return known.address();
    }

    /**
     * For a sheet that is printed: the known address, else that of this computer for whoever sits at it and tries the
     * program out.
     */
    public Optional<String> onPaper(HttpServletRequest request) {
        return known().or(() -> isHere(request) ? Optional.of(said(request)) : Optional.empty());
    }

    private static boolean isHere(HttpServletRequest request) {
        return THIS_COMPUTER.contains(request.getServerName())
                && request.getServerPort() == request.getLocalPort()
                && isLoopback(request.getRemoteAddr());
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || THIS_COMPUTER.contains(address);
    }

    /** What the browser says, for an administrator to confirm. */
    public static String said(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port)
                + request.getContextPath();
    }

    /** As people read and type it, without http. */
    public static String shown(String address) {
        return new WebAddress(address).shown();
    }

    /** Whether only this computer reaches the address. */
    public static boolean isThisComputer(String address) {
        String host = address.replaceFirst("^https?://", "").replaceFirst("(:\\d+)?(/.*)?$", "");
        return THIS_COMPUTER.contains(host);
    }

    /** Whether the settings of the server name it: then nobody changes it on a page. */
    public boolean isConfigured() {
        return configured != null;
    }

    /** Where to go instead, for who has come past TLS though the settings name an address with it. */
    public Optional<String> instead(HttpServletRequest request) {
        return Optional.of(isSecure() && !request.isSecure())
                .filter(past -> past && !configured.link().startsWith("https://" + request.getServerName()))
                .map(past -> configured.link());
    }

    /** Whether the settings of the server say that people come through TLS alone. */
    public boolean isSecure() {
        return configured != null && configured.isSecure();
    }

    /** Why this is no address, in Russian; nothing if it is one. */
    public static Optional<String> problem(String typed) {
        try {
            WebAddress.read(typed == null ? "" : typed);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of("Так не получится: " + wrong.getMessage());
        }
    }

    /**
     * Keeps the address that an administrator has confirmed.
     *
     * @throws IllegalArgumentException with a Russian message when it is none
     */
    public void confirm(String typed) {
        String link = WebAddress.read(typed).link();
        settings.set(KEY, link, "адрес программы: " + link);
        remembered = null;
    }

    /** Does without the address that was confirmed. */
    public void forget() {
        settings.set(KEY, null, "адрес программы удалён");
        remembered = null;
    }

    private record Remembered(Optional<String> address, Instant until) {}
}
