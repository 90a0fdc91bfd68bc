package org.comity.authority;

import org.comity.question.Named;

/**
 * Somebody whom a route or a duty names: an {@link Office}, a {@link BodyKind}, or a person known by a {@link Relation} to the
 * matter.
 */
public sealed interface Party extends Named permits Office, BodyKind, Relation {}
