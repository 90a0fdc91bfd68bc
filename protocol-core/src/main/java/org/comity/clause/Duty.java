package org.comity.clause;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.comity.authority.Party;
import org.comity.question.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done beside the act, towards whom, by when. Required unless said otherwise. Immutable and thread-safe; each
 * method returns a changed copy.
 *
 * @param action what has to be done, in a few words without a subject
 * @param bearer whose duty it is; empty for whoever does the act
 * @param towards the party that benefits or is consulted; empty where the text names none
 * @param by by when; empty where the text gives no time
 * @param strength how strong it is: required, best effort, or advisory
 * @param timing when it arises, seen from the act
 * @param doneWhen what shows that it is done; empty where no fact shows it
 */
public record Duty(
        String action,
        Optional<Party> bearer,
        Optional<Party> towards,
        Optional<Deadline> by,
        Strength strength,
        Timing timing,
        Optional<Condition<?>> doneWhen) {

    /**
     * Checks that it says what has to be done.
     *
     * @param action what has to be done, in a few words without a subject
     * @param bearer whose duty it is; empty for whoever does the act
     * @param towards the party that benefits or is consulted; empty where the text names none
     * @param by by when; empty where the text gives no time
     * @param strength how strong it is: required, best effort, or advisory
     * @param timing when it arises, seen from the act
     * @param doneWhen what shows that it is done; empty where no fact shows it
     */
    public Duty {
        if (action.isBlank()) {
            throw new IllegalArgumentException("a duty says nothing: write what has to be done");
        }
    }

    /**
     * A duty of whoever does the act, required, with the act.
     *
     * @param action what has to be done, in a few words without a subject: "consult the Monitoring Officer"
     * @return the duty
     */
    public static Duty duty(String action) {
        return new Duty(
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Strength.ABSOLUTE,
                Timing.WITH_THE_ACT,
                Optional.empty());
    }

    /**
     * What scenario files call the duty.
     *
     * @return the action in kebab-case
     */
    public String id() {
        CharMatcher name = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
        String letters = CharMatcher.anyOf("'’").removeFrom(Ascii.toLowerCase(action));
        return name.negate().trimAndCollapseFrom(letters, '-');
    }

    /**
     * Gives the duty to somebody other than whoever does the act.
     *
     * @param party whose duty it is
     * @return the duty
     */
    public Duty of(Party party) {
        return new Duty(action, Optional.of(party), towards, by, strength, timing, doneWhen);
    }

    /**
     * Says towards whom.
     *
     * @param party the party
     * @return the duty
     */
    public Duty towards(Party party) {
        return new Duty(action, bearer, Optional.of(party), by, strength, timing, doneWhen);
    }

    /**
     * Says by when.
     *
     * @param deadline the deadline
     * @return the duty
     */
    public Duty by(Deadline deadline) {
        return new Duty(action, bearer, towards, Optional.of(deadline), strength, timing, doneWhen);
    }

    /**
     * Makes it a duty of best effort: the text says should.
     *
     * @return the duty
     */
    public Duty asBestEffort() {
        return new Duty(action, bearer, towards, by, Strength.NORMAL, timing, doneWhen);
    }

    /**
     * Makes it advice: the text says it is good practice.
     *
     * @return the duty
     */
    public Duty asAdvice() {
        return new Duty(action, bearer, towards, by, Strength.ADVISORY, timing, doneWhen);
    }

    /**
     * Makes it a consequence of the act, not a condition of it.
     *
     * @return the duty
     */
    public Duty afterwards() {
        return new Duty(action, bearer, towards, by, strength, Timing.AFTERWARDS, doneWhen);
    }

    /**
     * Says when it is met: a ruling leaves it out where that is known.
     *
     * @param done what shows that it is done
     * @return the duty
     */
    public Duty doneWhen(Condition<?> done) {
        return new Duty(action, bearer, towards, by, strength, timing, Optional.of(done));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Duty duty
                        && action.equals(duty.action)
                        && bearer.equals(duty.bearer)
                        && towards.equals(duty.towards)
                        && by.equals(duty.by)
                        && strength == duty.strength
                        && timing == duty.timing
                        && doneWhen.equals(duty.doneWhen));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * action.hashCode() + bearer.hashCode()) + towards.hashCode();
    }

    @Override
    public String toString() {
        return action + by.map(deadline -> ", " + deadline).orElse("");
    }
}
