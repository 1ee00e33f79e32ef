package ru.mentorcentre.shared.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.mentorcentre.shared.persistence.TenantEntity;

/** A file that belongs to a record of some room: the record refers to it, lists read its name only. */
@Entity
class Attachment extends TenantEntity {

    private String fileName;

    @Enumerated(EnumType.STRING)
    private FileType fileType;

    private long fileSize;
    private byte[] content;

    protected Attachment() {}

    Attachment(Upload upload) {
        fileName = upload.name();
        fileType = upload.type();
        fileSize = upload.content().length;
        content = upload.content();
    }

    Download download() {
        return new Download(fileName, fileType.mediaType(), content);
    }
}
