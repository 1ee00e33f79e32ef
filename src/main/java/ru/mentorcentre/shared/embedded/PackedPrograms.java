package ru.mentorcentre.shared.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the programs of PostgreSQL; a folder that has its name is whole, whatever kills the program in between. */
final class PackedPrograms {

    private static final int EXECUTABLE = 0100;
    private static final int HASH_LETTERS = 16;

    private PackedPrograms() {}

    /** The folder of the unpacked programs; what another version of the program left is cleared away. */
    static Path unpack(byte[] packed, Path bin) throws IOException {
        Files.createDirectories(bin);
        Path unpacked = bin.resolve("postgres-" + hash(packed));
        if (!Files.exists(unpacked)) {
            Path draft = Files.createTempDirectory(bin, "unpacking");
            extract(packed, draft);
            Files.move(draft, unpacked, StandardCopyOption.ATOMIC_MOVE);
        }
        return unpacked;
    }

    /** Clears away what earlier versions of the program and broken-off starts left. */
    static void clear(Path bin, Path kept) throws IOException {
        try (Stream<Path> inside = Files.list(bin)) {
            for (Path old : inside.filter(path -> !path.equals(kept)).toList()) {
                delete(old);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void extract(byte[] packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    write(tar, file);
                    if ((entry.getMode() & EXECUTABLE) != 0) {
                        executable(file);
                    }
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            tar.transferTo(out);
            channel.force(true);
        }
    }

    private static void executable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("Not made executable: " + file);
        }
    }

    private static String hash(byte[] packed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(packed);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
