/** The settings of the rules as answers to questions: asked, checked, kept, compared and approved. */
package ru.mentorcentre.profile.setting;
