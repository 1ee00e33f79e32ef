package ru.mentorcentre.access.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.mentorcentre.exchange.ExportFormat;
import ru.mentorcentre.exchange.Exports;
import ru.mentorcentre.shared.Roles.AccountKeepers;

/** The list of accounts as a file. */
@Controller
@AccountKeepers
class AccountExportController {

    private final AccountExport accounts;
    private final Exports exports;

    AccountExportController(AccountExport accounts, Exports exports) {
        this.accounts = accounts;
        this.exports = exports;
    }

    @GetMapping("/admin/accounts/export.{format:xlsx|csv}")
    void export(
            @PathVariable ExportFormat format, @RequestParam Map<String, String> query, HttpServletResponse response)
            throws IOException {
        AccountFilter filter = AccountFilter.of(query);
        exports.send(response, format, "Учётные записи", accounts.table(), rows -> accounts.rows(filter, rows));
    }
}
