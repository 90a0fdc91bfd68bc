package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.question.Act;
import org.comity.question.Condition;

/**
 * What a certificate demands: which kinds of finding fail, and what is so on purpose. Immutable and thread-safe; each method
 * returns a changed copy.
 *
 * <pre>{@code
 * Checks.standard()
 *     .requiring(Kind.DUTY_WITHOUT_DEADLINE)
 *     .excepting(Declared.that(Kind.SHADOWED, para("3.8[2]"), "the text repeats 3.8[1] as good practice"))
 *     .silentOn(INSPECT, RIGHT.is(Right.COMMON_LAW), "the text speaks of statute only")
 * }</pre>
 */
public final class Checks {

    private static final Checks STANDARD = new Checks(
            Arrays.stream(Kind.values()).filter(Kind::isFault).collect(Sets.toImmutableEnumSet()),
            ImmutableList.of(),
            ImmutableList.of());

    private final ImmutableSet<Kind> required;
    private final ImmutableList<Declared> declared;
    private final ImmutableList<DeclaredSilence> silences;

    private Checks(
            ImmutableSet<Kind> required, ImmutableList<Declared> declared, ImmutableList<DeclaredSilence> silences) {
        this.required = required;
        this.declared = declared;
        this.silences = silences;
    }

    /**
     * What is demanded where nothing is said: faults fail, notes are reported.
     *
     * @return the checks
     */
    public static Checks standard() {
        return STANDARD;
    }

    /**
     * Lets notes fail as faults do.
     *
     * @param first a kind of finding
     * @param more others
     * @return the stricter checks
     */
    public Checks requiring(Kind first, Kind... more) {
        return new Checks(
                Sets.immutableEnumSet(Sets.union(required, Sets.immutableEnumSet(first, more))), declared, silences);
    }

    /**
     * Declares what is so on purpose. A declaration that covers no finding fails.
     *
     * @param first a declaration
     * @param more others
     * @return the checks with them
     */
    public Checks excepting(Declared first, Declared... more) {
        return new Checks(
                required,
                ImmutableList.<Declared>builder()
                        .addAll(declared)
                        .add(first)
                        .add(more)
                        .build(),
                silences);
    }

    /**
     * Declares worlds on which the text is silent on purpose. One in which it is not silent anywhere fails.
     *
     * @param <T> the topic
     * @param act the act
     * @param condition the worlds; {@link Condition#always()} for all that nothing answers
     * @param reason why the text says nothing of them
     * @return the checks with it
     * @throws IllegalArgumentException where no reason is given
     */
    public <T> Checks silentOn(Act<T> act, Condition<? super T> condition, String reason) {
        return new Checks(
                required,
                declared,
                ImmutableList.<DeclaredSilence>builder()
                        .addAll(silences)
                        .add(DeclaredSilence.of(act, condition, reason))
                        .build());
    }

    /** The kinds that have to be looked for: those required, and those of which something is declared. */
    Set<Kind> kinds() {
        return Stream.concat(required.stream(), declared.stream().map(Declared::kind))
                .collect(Sets.toImmutableEnumSet());
    }

    boolean requires(Kind kind) {
        return required.contains(kind);
    }

    List<Declared> declared() {
        return declared;
    }

    List<DeclaredSilence> silences() {
        return silences;
    }
}
