/** An import from the file through preview and confirmation to its record. */
package ru.mentorcentre.exchange.batch;
