package org.comity.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.style.ValueStyle;
import org.immutables.value.Value;

/** What one clause says of one act. Immutable and thread-safe. Written with the DSL; read by engines and analyses. */
@ValueStyle
@Value.Immutable
public interface Norm {

    /**
     * What the norm does to the answer.
     *
     * @return the kind
     */
    NormKind kind();

    /**
     * The modal.
     *
     * @return the modal of a norm that directs, empty for the other kinds
     */
    Optional<Modality> modality();

    /**
     * How strong it is.
     *
     * @return the strength
     */
    Strength strength();

    /**
     * Whom it binds.
     *
     * @return the kinds of actor, none for anyone who can do the act
     */
    ImmutableSet<Actor> bearers();

    /**
     * The act that it is about.
     *
     * @return the act
     */
    Act<?> act();

    /**
     * When it applies.
     *
     * @return the condition, which always holds where the text gives none
     */
    Condition<?> condition();

    /**
     * The paragraphs that it is an exception to, or lifts: it speaks only where one of them applies, and defeats it.
     *
     * @return paragraphs or parts
     */
    ImmutableList<Para> limits();

    /**
     * The paragraphs that it prevails over: it speaks for itself, and defeats them where both apply.
     *
     * @return paragraphs or parts
     */
    ImmutableList<Para> overrides();

    /**
     * The duties that come with the act.
     *
     * @return the duties, in the order of the text
     */
    ImmutableList<Duty> duties();

    /**
     * The duties that have to be met before the act: where one is known not to be met, the act is barred.
     *
     * @return the duties, each with what shows that it is done
     */
    ImmutableList<Duty> onlyAfter();

    /**
     * Where the matter goes.
     *
     * @return the steps, none where it goes nowhere
     */
    ImmutableList<Step> route();

    /**
     * How a doubtful text was read.
     *
     * @return the reading, empty where the text is plain
     */
    Optional<Reading> reading();

    /**
     * Whether the route also serves whoever finds the protocol silent or in conflict on anything else.
     *
     * @return true for a general referee
     */
    @Value.Default
    default boolean answersAnyDoubt() {
        return false;
    }

    /**
     * Starts a norm.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Norm}. Not thread-safe. */
    final class Builder extends ImmutableNorm.Builder {
        Builder() {}
    }
}
