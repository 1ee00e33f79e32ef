package ru.mentorcentre.shared.office;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.shared.NotFound;

/**
 * Files of records. Who may see a file is known to the room whose record it belongs to: it asks here only after it has
 * looked. In HQL the entity is {@code Attachment} with {@code fileName}, {@code fileType} and {@code fileSize}.
 */
@Service
@Transactional
public class Attachments {

    private final EntityManager entityManager;

    Attachments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Stores a file and gives its key. */
    public long keep(Upload upload) {
        Attachment kept = new Attachment(upload);
        entityManager.persist(kept);
        entityManager.flush();
        return kept.getId();
    }

    /** Deletes a file that nothing refers to any more; {@code null} and one that has gone are nothing. */
    public void drop(Long id) {
        Attachment found = id == null ? null : entityManager.find(Attachment.class, id);
        if (found != null) {
            entityManager.flush();
            entityManager.remove(found);
        }
    }

    /**
     * A file to be sent.
     *
     * @throws NotFound for {@code null} too
     */
    @Transactional(readOnly = true)
    public Download get(Long id) {
        Attachment found = id == null ? null : entityManager.find(Attachment.class, id);
        if (found == null) {
            throw new NotFound("Файл", id);
        }
        return found.download();
    }
}
