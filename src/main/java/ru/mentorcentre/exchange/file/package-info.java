/** Tables as files of either kind, .xlsx or CSV: guarded, read and written. */
package ru.mentorcentre.exchange.file;
