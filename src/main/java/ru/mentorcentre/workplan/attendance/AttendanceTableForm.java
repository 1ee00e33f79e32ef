package ru.mentorcentre.workplan.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A table of people as it is pasted. */
class AttendanceTableForm {

    @NotBlank(message = "Вставьте строки: код школы; ФИО")
    @Size(max = 1_000_000, message = "Слишком много за один раз: вставьте таблицу частями")
    public String rows;
}
