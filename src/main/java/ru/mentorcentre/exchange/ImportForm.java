package ru.mentorcentre.exchange;

import org.springframework.web.multipart.MultipartFile;

/** The form that takes a file. */
public class ImportForm {

    public MultipartFile file;

    public boolean isEmpty() {
        return file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isBlank();
    }

    /** The file's name without folders and invisible characters, cut to a sensible length. */
    public String fileName() {
        String name = file.getOriginalFilename()
                .replaceFirst("^.*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .strip();
        return name.isEmpty() ? "файл" : name.substring(0, Math.min(200, name.length()));
    }
}
