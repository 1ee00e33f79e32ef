package ru.mentorcentre.exchange;

/** Others are reading files just now; the message says so in Russian. */
final class NoSeat extends Exception {

    NoSeat() {
        super("Сейчас обрабатываются другие файлы, повторите через минуту.");
    }
}
