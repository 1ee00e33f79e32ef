package ru.mentorcentre.shared.office;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import ru.mentorcentre.shared.persistence.PublishedView;

/** The view {@code published_attachment}: a file without what is in it. */
@MappedSuperclass
public abstract class PublishedAttachment extends PublishedView {

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType fileType;

    private Long fileSize;
}
