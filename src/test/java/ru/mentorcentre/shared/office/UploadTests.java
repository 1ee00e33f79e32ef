package ru.mentorcentre.shared.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.shared.BusinessRuleViolation;

/** A file is what its content says, whatever its name. */
class UploadTests {

    private static final byte[] PDF = "%PDF-1.7\nприказ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PROGRAM = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};

    @Test
    void goodFilesAreTakenUnderACleanName() throws IOException {
        assertThat(Upload.of("C:\\Приказы\\12\"-ОД.PDF", PDF).name()).isEqualTo("12-ОД.PDF");
        assertThat(Upload.of("../../скан.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})
                        .type())
                .isEqualTo(FileType.JPEG);
        assertThat(Upload.of("а.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0})
                        .type())
                .isEqualTo(FileType.PNG);
        assertThat(Upload.of("приказ.docx", zip("word/document.xml")).type()).isEqualTo(FileType.DOCX);
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(Upload.of("ж".repeat(400) + ".pdf", PDF).name()).hasSize(150).endsWith("ж.pdf");
    }

    @Test
    void othersAreRefusedInWords() throws IOException {
        refused("приказ.pdf", new byte[0], "Файл «приказ.pdf» пустой");
        refused("приказ.pdf", PROGRAM, "называется как PDF, но внутри это не PDF");
        refused("приказ.exe", PROGRAM, "Подойдёт файл PDF, DOCX, JPG или PNG, а не «приказ.exe»");
        refused("приказ.docx", zip("xl/workbook.xml"), "внутри это не DOCX");
        refused("приказ.docx", zip("word/document.xml", "word/vbaProject.bin"), "внутри это не DOCX");
        refused("приказ.jpg", PDF, "называется как JPEG, но внутри это не JPEG");
        refused("приказ", PDF, "Подойдёт файл");
        refused("большой.pdf", new byte[10 * 1024 * 1024 + 1], "больше 10 МБ");
    }

    private static void refused(String name, byte[] content, String why) {
        assertThatThrownBy(() -> Upload.of(name, content))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining(why);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
