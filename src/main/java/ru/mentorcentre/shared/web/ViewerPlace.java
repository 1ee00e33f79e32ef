package ru.mentorcentre.shared.web;

/**
 * Where the viewer is: the mark on top of every page.
 *
 * @param municipality its name, or «Все муниципалитеты» in the root scope
 * @param year the reporting year (отчётный год), {@code null} in the root scope
 * @param root whether all municipalities are seen
 */
public record ViewerPlace(String municipality, Integer year, boolean root) {}
