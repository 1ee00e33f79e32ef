package ru.mentorcentre.exchange.batch;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.exchange.ImportDesk;
import ru.mentorcentre.exchange.ImportForm;
import ru.mentorcentre.exchange.ImportKind;
import ru.mentorcentre.exchange.RowChange;
import ru.mentorcentre.exchange.SheetTable;
import ru.mentorcentre.exchange.UnreadableFile;
import ru.mentorcentre.exchange.file.FileGuard;
import ru.mentorcentre.exchange.file.SheetReader;
import ru.mentorcentre.shared.NotFound;
import ru.mentorcentre.shared.Viewer;
import ru.mentorcentre.shared.persistence.ListPage;

/** The service behind {@link ImportDesk}. */
@Component
public class ImportDeskService implements ImportDesk {

    private final Imports imports;
    private final ImportSheets sheets;
    private final ImportConcurrencyLimit seats;
    private final Clock clock;

    ImportDeskService(Imports imports, ImportSheets sheets, ImportConcurrencyLimit seats, Clock clock) {
        this.imports = imports;
        this.sheets = sheets;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public SheetTable table(byte[] content) throws UnreadableFile {
        try {
            return seats.call(content.length, () -> SheetReader.read(content, List.of()));
        } catch (ImportsBusy e) {
            throw new UnreadableFile(e.getMessage(), e);
        }
    }

    @Override
    public void sendTemplate(ImportKind<?> kind, HttpServletResponse response) throws IOException {
        sheets.sendTemplate(kind, response);
    }

    @Override
    public Long receive(ImportKind<?> kind, ImportForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors() || form.isEmpty()) {
            if (!result.hasErrors()) {
                result.rejectValue("file", "missing", "Выберите файл с таблицей.");
            }
            return null;
        }
        try {
            MultipartFile file = form.file;
            return seats.call(file.getSize(), () -> imports.upload(kind, form.fileName(), bytes(file), viewer));
        } catch (UnreadableFile | ImportsBusy e) {
            result.rejectValue("file", "unreadable", e.getMessage());
            return null;
        }
    }

    @Override
    public void show(ImportKind<?> kind, long batchId, String wanted, int page, Model model) {
        ImportPreview preview = preview(kind, batchId);
        model.addAttribute("preview", preview);
        model.addAttribute("batch", preview.batch());
        model.addAttribute("zone", clock.getZone());
        if (preview.plan() != null) {
            RowChange show = RowChange.of(wanted).orElseGet(() -> mostInteresting(preview.plan()));
            model.addAttribute("plan", preview.plan());
            model.addAttribute("counts", preview.plan().counts());
            model.addAttribute("show", show);
            model.addAttribute("rows", page(preview.plan().rows(show), page));
        }
    }

    @Override
    public void confirm(ImportKind<?> kind, long batchId, String plan, Viewer viewer, RedirectAttributes redirect) {
        ImportOutcome outcome;
        try {
            outcome = seats.call(
                    imports.batch(kind, batchId).fileSize(), () -> imports.confirm(kind, batchId, plan, viewer));
        } catch (ImportsBusy e) {
            redirect.addFlashAttribute("flashWarning", "Ничего не импортировано. " + e.getMessage());
            return;
        }
        switch (outcome) {
            case APPLIED -> redirect.addFlashAttribute("flash", "Импорт завершён.");
            case FINAL_BEFORE ->
                redirect.addFlashAttribute("flashWarning", "Этот импорт уже завершён, второй раз ничего не сделано.");
            case CHANGED_MEANWHILE ->
                redirect.addFlashAttribute(
                        "flashWarning",
                        "Пока открыта эта страница, данные изменил кто-то другой. Ничего не импортировано: проверьте строки ещё раз и подтвердите.");
            case VALUE_REFUSED ->
                redirect.addFlashAttribute(
                        "flashError",
                        "Одно из значений файла записать нельзя, поэтому ничего не импортировано. Проверьте в строках ниже числа и даты.");
            case HAS_ERRORS ->
                redirect.addFlashAttribute("flashError", "В файле есть ошибки, поэтому ничего не импортировано.");
        }
    }

    @Override
    public void sendErrors(ImportKind<?> kind, long batchId, HttpServletResponse response) throws IOException {
        ImportBatchView batch = imports.batch(kind, batchId);
        try {
            // sent within the seat too: the rows stay in the memory until the last has gone
            seats.call(batch.fileSize(), () -> {
                ImportPreview preview = imports.preview(kind, batch);
                if (preview.plan() == null) {
                    throw new NotFound("Errors of import", batchId);
                }
                sheets.sendErrors(kind, preview, sheet(kind, batchId), response);
                return null;
            });
        } catch (ImportsBusy e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().print(e.getMessage());
        }
    }

    private ImportPreview preview(ImportKind<?> kind, long batchId) {
        ImportBatchView batch = imports.batch(kind, batchId);
        if (batch.isFinal()) {
            return new ImportPreview(batch, null, null);
        }
        try {
            return seats.call(batch.fileSize(), () -> imports.preview(kind, batch));
        } catch (ImportsBusy e) {
            return new ImportPreview(batch, null, e.getMessage());
        }
    }

    @Override
    public void cancel(ImportKind<?> kind, long batchId, Viewer viewer, RedirectAttributes redirect) {
        imports.cancel(kind, batchId, viewer);
        redirect.addFlashAttribute("flash", "Импорт отменён, данные не изменились.");
    }

    private SheetTable sheet(ImportKind<?> kind, long batchId) {
        try {
            return imports.sheet(kind, batchId);
        } catch (UnreadableFile e) {
            throw new IllegalStateException("The preview could read it", e);
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getInputStream().readNBytes(FileGuard.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowChange mostInteresting(ImportPlan<?> plan) {
        return List.of(RowChange.ERROR, RowChange.CHANGE, RowChange.ADD).stream()
                .filter(change -> !plan.rows(change).isEmpty())
                .findFirst()
                .orElse(RowChange.UNCHANGED);
    }

    private static <T> ListPage<T> page(List<T> all, int wanted) {
        int last = Math.max(0, (all.size() - 1) / ListPage.SIZE);
        int page = Math.min(Math.max(0, wanted), last);
        int from = page * ListPage.SIZE;
        return new ListPage<>(all.subList(from, Math.min(all.size(), from + ListPage.SIZE)), all.size(), page);
    }
}
