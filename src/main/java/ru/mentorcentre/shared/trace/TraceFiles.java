package ru.mentorcentre.shared.trace;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.mentorcentre.shared.persistence.Tenant;

/**
 * Files kept in a municipality whose words can be read: imported tables, Word documents. A name cannot be taken out of a
 * file, so the whole file goes; that it was there stays on record.
 */
@Component
class TraceFiles {

    private static final String READABLE = """
            select 'import_file:' || f.id as key, 'Импортированный файл' as kind, b.file_name as name,
                '/imports' as link, f.content
            from import_file f join import_batch b on b.municipality_id = f.municipality_id and b.id = f.batch_id
            where f.municipality_id = :town
            union all
            select 'attachment:' || a.id, 'Приложенный файл', a.file_name, null, a.content
            from attachment a where a.municipality_id = :town and a.file_type = 'DOCX'
            union all
            select 'centre_order_file:' || f.id, 'Файл приказа', o.file_name, '/centre/orders', f.content
            from centre_order_file f join centre_order o on o.municipality_id = f.municipality_id and o.id = f.order_id
            where f.municipality_id = :town and o.file_type = 'DOCX'
            """;

    private final JdbcClient database;

    TraceFiles(JdbcClient database) {
        this.database = database;
    }

    List<Trace> naming(NameForms name) {
        List<Trace> found = new ArrayList<>();
        database.sql(READABLE).withFetchSize(1).param("town", Tenant.current()).query(row -> {
            String text = FileText.of(row.getBytes("content"));
            if (name.in(text).find()) {
                found.add(new Trace(
                        row.getString("key"),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("link"),
                        name.isSure(text),
                        true));
            }
        });
        return found;
    }

    void remove(List<String> keys) {
        for (String key : keys) {
            String table = key.split(":")[0];
            long id = Long.parseLong(key.split(":")[1]);
            switch (table) {
                case "attachment" -> {
                    run("""
                            update meeting set attachment_id = null, version = version + 1
                            where municipality_id = :town and attachment_id = :id""", id);
                    run("""
                            update achievement set attachment_id = null, version = version + 1
                            where municipality_id = :town and attachment_id = :id""", id);
                    run("delete from application_file where municipality_id = :town and attachment_id = :id", id);
                    run("""
                            update training_entry set attachment_id = null, version = version + 1
                            where municipality_id = :town and attachment_id = :id""", id);
                    run("delete from attachment where municipality_id = :town and id = :id", id);
                }
                case "centre_order_file" -> {
                    run("""
                            update centre_order o set file_name = null, file_type = null, file_size = null,
                                version = o.version + 1
                            from centre_order_file f
                            where f.municipality_id = :town and f.id = :id and o.municipality_id = f.municipality_id
                                and o.id = f.order_id""", id);
                    run("delete from centre_order_file where municipality_id = :town and id = :id", id);
                }
                default -> {
                    run("""
                            update import_batch b set status = 'CANCELLED', finished_at = now(),
                                version = b.version + 1
                            from import_file f
                            where f.municipality_id = :town and f.id = :id and b.municipality_id = f.municipality_id
                                and b.id = f.batch_id and b.status = 'PREVIEWED'""", id);
                    run(
                            "update import_file set content = convert_to('Файл убран: в нём назван обезличенный человек',"
                                    + " 'UTF8'), version = version + 1 where municipality_id = :town and id = :id",
                            id);
                }
            }
        }
    }

    private void run(String sql, long id) {
        database.sql(sql).param("town", Tenant.current()).param("id", id).update();
    }
}
