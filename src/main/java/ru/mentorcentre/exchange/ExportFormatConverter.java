package ru.mentorcentre.exchange;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Lets a handler take {@code export.xlsx} as {@link ExportFormat#XLSX}. */
@Component
class ExportFormatConverter implements Converter<String, ExportFormat> {

    @Override
    public ExportFormat convert(String extension) {
        return ExportFormat.of(extension)
                .orElseThrow(() -> new IllegalArgumentException("No such format: " + extension));
    }
}
