package ru.mentorcentre.shared.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the program does not start with this {@code MENTORCENTRE_SITE}. */
class WrongSiteAddressAnalyzer extends AbstractFailureAnalyzer<SiteAddress.WrongSiteAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SiteAddress.WrongSiteAddress cause) {
        return new FailureAnalysis(
                "MENTORCENTRE_SITE=" + cause.text() + " не подходит: " + cause.getMessage() + ".",
                "Исправьте настройку MENTORCENTRE_SITE или уберите её: тогда адрес укажет администратор на странице"
                        + " «Установка».",
                cause);
    }
}
