package ru.mentorcentre.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BackupRunRepository extends Repository<BackupRun, Long> {

    BackupRun save(BackupRun run);

    Optional<BackupRun> findById(long id);

    List<BackupRun> findByState(RunState state);

    @Query("""
            select new ru.mentorcentre.backup.BackupRunRow(r.occasion, r.state, r.startedAt, r.endedAt, r.fileName,
                r.byteCount, r.rowCount, r.error)
            from BackupRun r order by r.startedAt desc, r.id desc
            """)
    List<BackupRunRow> latest(Limit limit);

    @Query("select max(r.startedAt) from BackupRun r where r.state = :state and r.occasion in :occasions")
    Optional<Instant> last(RunState state, List<Occasion> occasions);

    @Query("select max(r.startedAt) from BackupRun r where r.occasion = :occasion")
    Optional<Instant> lastTry(Occasion occasion);
}
