package ru.mentorcentre.exchange.batch;

/** Others are reading files just now; the message says so in Russian. */
final class ImportsBusy extends Exception {

    ImportsBusy() {
        super("Сейчас обрабатываются другие файлы, повторите через минуту.");
    }
}
