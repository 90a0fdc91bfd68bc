package org.comity.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.clause.Para;

/**
 * What trying a law on a profile came to. Immutable and thread-safe.
 *
 * @param law the law
 * @param authority the kebab-case name of the authority whose protocol was tried
 * @param concerned whether the profile has anything that the law speaks of
 * @param trials in how many trials the law had something to look at
 * @param counterexample where it does not hold; empty where none was found
 * @param switchedOff why it is switched off; empty where it is not
 * @param unneeded paragraphs that are excused from it and brought about no counterexample
 */
public record Verdict(
        Law law,
        String authority,
        boolean concerned,
        int trials,
        Optional<Counterexample> counterexample,
        Optional<String> switchedOff,
        ImmutableSet<Para> unneeded) {

    /**
     * Whether nothing has to be done: the law holds, speaks of nothing that the profile has, or is rightly switched off.
     *
     * @return false for a counterexample, for a law that looked at nothing, and for one that is switched off and holds
     */
    public boolean isMet() {
        return fault().isEmpty();
    }

    /**
     * What is wrong and what to do.
     *
     * @return a message; empty where nothing has to be done
     */
    public Optional<String> fault() {
        if (!concerned) {
            return switchedOff.map(reason -> "`" + law.id() + "` is switched off (" + reason + "), but `" + authority
                    + "` has nothing that it speaks of, since it nowhere " + law.needs() + ": leave `withoutLaw` out");
        }
        if (switchedOff.isPresent()) {
            return counterexample.isPresent()
                    ? Optional.empty()
                    : Optional.of("`" + law.id() + "` is switched off (" + switchedOff.get() + "), but `" + authority
                            + "` keeps it in " + trials + " trials: switch it on again");
        }
        if (counterexample.isPresent()) {
            return counterexample.map(Counterexample::toString);
        }
        if (!unneeded.isEmpty()) {
            return Optional.of("`" + law.id() + "` excuses " + unneeded + ", which brought about no counterexample in "
                    + trials + " trials: leave it out");
        }
        return trials > 0
                ? Optional.empty()
                : Optional.of("`" + law.id() + "` looked at nothing of `" + authority
                        + "`: no question that was tried has anything that it speaks of, that " + law.sentence()
                        + ": give it more tries");
    }

    @Override
    public String toString() {
        return law.id() + ": "
                + fault().orElseGet(() -> !concerned
                        ? "does not concern `" + authority + "`, which nowhere " + law.needs()
                        : switchedOff.map(reason -> "switched off: " + reason).orElse("kept in " + trials + " trials"));
    }
}
