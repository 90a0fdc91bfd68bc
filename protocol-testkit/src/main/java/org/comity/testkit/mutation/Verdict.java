package org.comity.testkit.mutation;

/**
 * A mutant and what became of it.
 *
 * @param mutant the mutant
 * @param fate what became of it
 */
public record Verdict(Mutant mutant, Fate fate) {}
