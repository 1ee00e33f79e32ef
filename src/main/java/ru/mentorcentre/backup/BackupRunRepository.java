package ru.mentorcentre.backup;

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

    @Query("""
            select new ru.mentorcentre.backup.LastBackups(
                max(case when r.state = DONE then r.startedAt end),
                max(case when r.state = DONE and r.occasion = NIGHT then r.startedAt end),
                max(case when r.occasion = NIGHT then r.startedAt end))
            from BackupRun r
            """)
    LastBackups landmarks();
}
