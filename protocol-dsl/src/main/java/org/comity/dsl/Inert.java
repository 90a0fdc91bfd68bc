package org.comity.dsl;

/** A clause of which nothing can be asked: an aim, a heading, a reason. */
public sealed interface Inert extends Sentence permits Draft {}
