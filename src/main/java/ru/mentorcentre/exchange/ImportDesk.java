package ru.mentorcentre.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ru.mentorcentre.shared.Viewer;

/** What the pages of every import do; a room hands it to its {@link ImportController}. */
public interface ImportDesk {

    /**
     * A table as it stands in a file or was pasted: the first row that is not empty counts as its header.
     *
     * @throws UnreadableFile when it is no table, or others are reading files just now
     */
    SheetTable table(byte[] content) throws UnreadableFile;

    void sendTemplate(ImportKind<?> kind, HttpServletResponse response) throws IOException;

    /** The batch's id, or null when the form has errors. */
    Long receive(ImportKind<?> kind, ImportForm form, BindingResult result, Viewer viewer);

    void show(ImportKind<?> kind, long batchId, String wanted, int page, Model model);

    void confirm(ImportKind<?> kind, long batchId, String plan, Viewer viewer, RedirectAttributes redirect);

    void sendErrors(ImportKind<?> kind, long batchId, HttpServletResponse response) throws IOException;

    void cancel(ImportKind<?> kind, long batchId, Viewer viewer, RedirectAttributes redirect);
}
