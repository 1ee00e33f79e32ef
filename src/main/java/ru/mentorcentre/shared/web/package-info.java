/** Page mechanics that every room needs alike: submitting a form, menu, search, errors, formats and words. */
package ru.mentorcentre.shared.web;
