package ru.mentorcentre.reserve.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.mentorcentre.shared.AboutPeople;

/** Somebody in the register with all eight fields. */
public record RegisterLine(RegisterRow row, List<RegisterCertificateRow> certificates) implements AboutPeople {

    /** Field 5, a line each. */
    public String courses() {
        return certificates.stream().map(RegisterCertificateRow::inWords).collect(Collectors.joining("\n"));
    }

    @Override
    public Stream<Long> educators() {
        return Stream.ofNullable(row.educatorId());
    }
}
