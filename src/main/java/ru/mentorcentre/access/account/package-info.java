/** The accounts of an installation as an administrator keeps them. */
package ru.mentorcentre.access.account;
