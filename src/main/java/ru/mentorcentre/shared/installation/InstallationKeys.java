package ru.mentorcentre.shared.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The secrets of this installation: each 256 random bits in a file of its own, readable by its owner alone. They lie apart
 * from the database and from its backups, so that neither tells what they protect.
 */
@Component
public class InstallationKeys {

    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public InstallationKeys(@Value("${mentorcentre.keys}") Path folder) {
        this.folder = folder;
    }

    /**
     * The key of this name, made at first use and the same ever after.
     *
     * @param name letters, digits and hyphens; it is the name of the file
     * @return 32 bytes
     */
    public synchronized byte[] key(String name) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BYTES];
                random.nextBytes(key);
                make(file, key);
            }
            return read(file);
        } catch (IOException problem) {
            throw new UncheckedIOException("Ключ в файле " + file + " не читается", problem);
        }
    }

    /** The key of this name if it was made before; never makes one. */
    public synchronized Optional<byte[]> find(String name) {
        Path file = file(name);
        try {
            return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException("Ключ в файле " + file + " не читается", problem);
        }
    }

    /**
     * Keeps a key that was kept elsewhere before; doing so again changes nothing.
     *
     * @param key 32 bytes
     * @throws IllegalStateException if there is another key of this name
     */
    public synchronized void put(String name, byte[] key) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                make(file, key);
            }
            if (!MessageDigest.isEqual(read(file), key)) {
                throw new IllegalStateException("В файле " + file + " другой ключ: уберите его в другое место");
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("Ключ в файл " + file + " не записать", problem);
        }
    }

    /** Whether the key was made before. */
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    public Path folder() {
        return folder;
    }

    private Path file(String name) {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(name);
        }
        return folder.resolve(name + ".key");
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = HexFormat.of()
                .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
        if (key.length != BYTES) {
            throw new IllegalStateException("Not a key of 256 bits: " + file);
        }
        return key;
    }

    /** Written whole and to the disk before it takes its name: another instance finds all of it or nothing. */
    private void make(Path file, byte[] key) throws IOException {
        Files.createDirectories(folder);
        ownerOnly(folder, "rwx------");
        Path draft = Files.createTempFile(folder, "new", ".tmp");
        try {
            ownerOnly(draft, "rw-------");
            Files.writeString(draft, HexFormat.of().formatHex(key) + "\n", StandardCharsets.US_ASCII);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            // a link, unlike a move, never takes the place of a file that another instance has just made
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException made) {
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(Files.getOwner(path))
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
