package org.comity.document;

import java.util.Optional;
import org.comity.authority.Body;
import org.comity.style.ValueStyle;
import org.immutables.value.Value;

/** The business that a document relates to. Immutable and thread-safe. */
@ValueStyle
@Value.Immutable
public interface Business {

    /**
     * Who deals with it.
     *
     * @return the decision-maker
     */
    DecisionMaker by();

    /**
     * The body that deals with it.
     *
     * @return the body; empty where a member or an officer decides alone
     */
    Optional<Body> body();

    /**
     * The executive portfolio that it falls in.
     *
     * @return the name of the portfolio, empty where it falls in none
     */
    Optional<String> portfolio();

    /**
     * Whether it is dealt with in private.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isInPrivate() {
        return false;
    }

    /**
     * Whether it has been dealt with: the meeting has ended, the decision is made.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isConcluded() {
        return false;
    }

    /**
     * Whether it is a key decision.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean isKeyDecision() {
        return false;
    }

    /**
     * Starts an item of business.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Business}. Not thread-safe. */
    final class Builder extends ImmutableBusiness.Builder {
        Builder() {}
    }
}
