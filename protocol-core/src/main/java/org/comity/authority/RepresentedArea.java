package org.comity.authority;

/**
 * An area that a member represents.
 *
 * @param name what it is called, unique in its authority
 * @param kind what kind of area it is
 */
public record RepresentedArea(String name, AreaKind kind) {}
