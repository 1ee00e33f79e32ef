package ru.mentorcentre.municipality;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that came with the form of an order, looked through.
 *
 * @param name without folders, fit to be saved under
 */
record OrderUpload(String name, OrderFileType type, byte[] content) {

    private static final int LONGEST_NAME = 150;
    private static final int LARGEST = 10 * 1024 * 1024;

    /** Something is wrong with the file; the message says what, in Russian. */
    static class Refused extends FieldProblem {
        Refused(String message) {
            super("file", message);
        }
    }

    /** Whether a file was chosen at all. */
    static boolean isIn(MultipartFile file) {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    /** Takes the file, or refuses it with {@link Refused}. */
    static OrderUpload of(MultipartFile file) {
        try {
            return of(file.getOriginalFilename(), file.getBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static OrderUpload of(String fileName, byte[] content) {
        String name = clean(fileName);
        if (content.length == 0) {
            throw new Refused("Файл «" + name + "» пустой");
        }
        if (content.length > LARGEST) {
            throw new Refused("Файл «" + name + "» больше 10 МБ");
        }
        OrderFileType named = OrderFileType.named(name)
                .orElseThrow(() -> new Refused("Подойдёт файл PDF, DOCX, JPG или PNG, а не «" + name + "»"));
        OrderFileType inside = OrderFileType.inside(content).orElse(null);
        if (named != inside) {
            throw new Refused("Файл «" + name + "» называется как " + named + ", но внутри это не " + named
                    + ": возможно, он переименован, повреждён или защищён паролем");
        }
        return new OrderUpload(name, inside, content);
    }

    private static String clean(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
                .strip();
        int dot = name.lastIndexOf('.');
        if (name.length() <= LONGEST_NAME || dot < 0 || name.length() - dot > 6) {
            return name.substring(0, Math.min(name.length(), LONGEST_NAME));
        }
        String extension = name.substring(dot);
        return name.substring(0, LONGEST_NAME - extension.length()) + extension;
    }
}
