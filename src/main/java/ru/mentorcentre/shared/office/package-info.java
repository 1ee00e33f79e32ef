/** Files of an office: attachments that are kept, and documents and codes that are made. */
package ru.mentorcentre.shared.office;
