package ru.mentorcentre.journal.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.ExportTable;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.Roles;
import ru.mentorcentre.shared.Viewer;

/** The own diary as a file, for a portfolio. */
@Controller
@RolesAllowed(Roles.MENTEE)
class DiaryExportController {

    private static final String NAME = "Дневник достижений";

    private static final ExportTable<AchievementRow> TABLE = ExportTable.<AchievementRow>named(NAME)
            .day("Дата", AchievementRow::achievedOn)
            .column("Что получилось", 60, AchievementRow::title)
            .column("Подробности", 60, AchievementRow::story)
            .column("Файл", AchievementRow::fileName)
            .column("Кому видно", AchievementRow::sharing);

    private final DiaryService diaries;
    private final DiaryOwners owners;
    private final Exports exports;

    DiaryExportController(DiaryService diaries, DiaryOwners owners, Exports exports) {
        this.diaries = diaries;
        this.owners = owners;
        this.exports = exports;
    }

    @GetMapping("/diary/export.{format:xlsx|csv}")
    void export(@PathVariable ExportFormat format, Viewer viewer, HttpServletResponse response) throws IOException {
        long owner = owners.get(viewer);
        exports.send(response, format, NAME, TABLE, rows -> diaries.each(owner, rows));
    }
}
