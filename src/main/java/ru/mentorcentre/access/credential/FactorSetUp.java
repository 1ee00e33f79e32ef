package ru.mentorcentre.access.credential;

/**
 * What somebody needs to set up an app.
 *
 * @param secret to be typed, in groups of four
 * @param uri what the QR code says
 */
public record FactorSetUp(String secret, String uri) {}
