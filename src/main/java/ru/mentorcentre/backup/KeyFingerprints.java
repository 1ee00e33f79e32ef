package ru.mentorcentre.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ru.mentorcentre.shared.installation.InstallationKeys;

/** By what a restore recognises the keys of an installation: it tells that a key is the same, and nothing of the key. */
public final class KeyFingerprints {

    private static final String ENDING = ".key";
    private static final byte[] WORD = "mentor-centre backup".getBytes(StandardCharsets.US_ASCII);

    /** The password of the database that comes along protects no data: each installation makes its own. */
    private static final String DATABASE = "database";

    private KeyFingerprints() {}

    /** The fingerprint of each key there is, by its name. */
    public static Map<String, String> of(InstallationKeys keys) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String name : names(keys.folder())) {
            found.put(name, fingerprint(keys.key(name)));
        }
        return found;
    }

    /** The names of the keys that a backup was made with and that are missing here, or are others. */
    static List<String> differing(Map<String, String> backup, InstallationKeys keys) throws IOException {
        Map<String, String> here = of(keys);
        return backup.entrySet().stream()
                .filter(key -> !key.getValue().equals(here.get(key.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9-]+\\" + ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !name.equals(DATABASE))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }

    private static String fingerprint(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(mac.doFinal(WORD)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
