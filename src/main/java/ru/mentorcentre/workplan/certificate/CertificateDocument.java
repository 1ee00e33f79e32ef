package ru.mentorcentre.workplan.certificate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.shared.Day;
import ru.mentorcentre.shared.office.WordDocument;

/** Certificates for Word, one page a person, ready to sign. */
final class CertificateDocument {

    private CertificateDocument() {}

    /**
     * @param leader name of who signs, {@code null} where nobody has said it
     * @param site where the number is checked, {@code null} as long as nobody has said it
     */
    static WordDocument of(List<CertificateText> certificates, String centre, String leader, String site) {
        WordDocument document = WordDocument.landscape();
        for (int i = 0; i < certificates.size(); i++) {
            if (i > 0) {
                document.newPage();
            }
            page(document, certificates.get(i), centre, leader, site);
        }
        return document;
    }

    private static void page(WordDocument document, CertificateText one, String centre, String leader, String site) {
        document.centred(centre)
                .headline("СЕРТИФИКАТ")
                .centred("№ " + one.number())
                .centred("подтверждает, что")
                .headline(one.name())
                .centred(one.school())
                .centred("участвовал(а) в мероприятии")
                .title("«" + one.title() + "»")
                .centred(Stream.of(Day.of(one.heldOn()), one.place(), one.hoursInWords())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .centredSignature("Руководитель центра", leader)
                .centred("Выдан " + Day.of(one.certifiedOn())
                        + (site == null ? "" : ". Проверить номер: " + site + "/certificate"));
    }
}
