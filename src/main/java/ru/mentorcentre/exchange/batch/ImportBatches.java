package ru.mentorcentre.exchange.batch;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.shared.persistence.ListPage;
import ru.mentorcentre.shared.persistence.ListQuery;

/** The record of all imports of a municipality, the latest first. */
@Service
@Transactional(readOnly = true)
class ImportBatches {

    private final EntityManager entityManager;
    private final Map<String, ImportKind<?>> kinds;

    ImportBatches(EntityManager entityManager, List<ImportKind<?>> kinds) {
        this.entityManager = entityManager;
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::code, kind -> kind));
    }

    ListPage<ImportBatchRow> page(String q, int page) {
        return query(q).page(page);
    }

    void each(String q, Consumer<ImportBatchRow> consumer) {
        query(q).each(consumer);
    }

    /** Every kind by its code. */
    Map<String, ImportKind<?>> kinds() {
        return kinds;
    }

    private ListQuery<ImportBatchRow> query(String q) {
        return new ListQuery<>(entityManager, ImportBatchRow.class, """
                        b.id, b.kind, b.fileName, b.authorName, b.uploadedAt, b.status, b.counts.added,
                        b.counts.changed, b.counts.unchanged, b.counts.failed""", "ImportBatch b")
                .whereFound(
                        "translate(lower(b.fileName), 'ё', 'е') like :q or translate(lower(b.authorName), 'ё', 'е') like :q",
                        q)
                .orderBy("b.uploadedAt desc, b.id desc");
    }
}
