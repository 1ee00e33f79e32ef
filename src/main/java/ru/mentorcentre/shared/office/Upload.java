package ru.mentorcentre.shared.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;
import ru.mentorcentre.shared.BusinessRuleViolation;

/**
 * A file that came with a form, looked through: it is what its first bytes say, whatever its name.
 *
 * @param name without folders, fit to be saved under
 */
public record Upload(String name, FileType type, byte[] content) {

    /** As {@code accept} of an input of the kind file. */
    public static final String ACCEPT = ".pdf,.docx,.jpg,.jpeg,.png";

    private static final String FIELD = "file";
    private static final int LONGEST_NAME = 150;
    private static final int LARGEST = 10 * 1024 * 1024;

    /** Whether a file was chosen at all. */
    public static boolean isIn(MultipartFile file) {
        return file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
    }

    /**
     * Takes the file of a form, {@code null} when none was chosen.
     *
     * @throws BusinessRuleViolation for its field {@code file}, with what is wrong
     */
    public static Upload of(MultipartFile file) {
        if (!isIn(file)) {
            return null;
        }
        String name = clean(file.getOriginalFilename());
        try {
            refuseTooLarge(name, file.getSize());
            return of(name, file.getBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The same for a file that did not come with a form. */
    public static Upload of(String fileName, byte[] content) {
        String name = clean(fileName);
        if (content.length == 0) {
            throw new BusinessRuleViolation(FIELD, "Файл «" + name + "» пустой");
        }
        refuseTooLarge(name, content.length);
        FileType named = FileType.named(name)
                .orElseThrow(() ->
                        new BusinessRuleViolation(FIELD, "Подойдёт файл PDF, DOCX, JPG или PNG, а не «" + name + "»"));
        FileType inside = FileType.inside(content).orElse(null);
        if (named != inside) {
            throw new BusinessRuleViolation(
                    FIELD,
                    "Файл «" + name + "» называется как " + named + ", но внутри это не " + named
                            + ": возможно, он переименован, повреждён или защищён паролем");
        }
        return new Upload(name, inside, content);
    }

    /** Before the bytes are read: a photo of 30 MB is known by its length. */
    private static void refuseTooLarge(String name, long size) {
        if (size > LARGEST) {
            throw new BusinessRuleViolation(
                    FIELD,
                    "Файл «" + name + "» больше 10 МБ (" + shown(size)
                            + "): выберите файл поменьше, а снимок сделайте с меньшим качеством");
        }
    }

    /** «340 КБ», «1,2 МБ». */
    public static String shown(long size) {
        return size < 1024 * 1024
                ? Math.max(1, size / 1024) + " КБ"
                : String.format(java.util.Locale.ROOT, "%.1f МБ", size / 1024.0 / 1024.0)
                        .replace('.', ',');
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
