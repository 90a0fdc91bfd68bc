package org.comity.people;

import com.google.common.collect.ImmutableSet;
import org.comity.authority.Office;
import org.comity.style.ValueStyle;
import org.immutables.value.Value;

/** An officer of an authority. Immutable and thread-safe. */
@ValueStyle
@Value.Immutable
public non-sealed interface Officer extends Person {

    @Override
    String name();

    /**
     * What the officer's post is called.
     *
     * @return the title, in the authority's words
     */
    String post();

    /**
     * How senior the officer is.
     *
     * @return the tier
     */
    OfficerTier tier();

    /** {@inheritDoc} Statutory offices among them. */
    @Override
    ImmutableSet<Office> offices();

    /**
     * The department that the officer works in.
     *
     * @return its name
     */
    String department();

    /**
     * Whether the post is politically restricted.
     *
     * @return the restriction, none unless said otherwise
     */
    @Value.Default
    default PoliticalRestriction restriction() {
        return PoliticalRestriction.NONE;
    }

    /**
     * Starts an officer.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Officer}. Not thread-safe. */
    final class Builder extends ImmutableOfficer.Builder {
        Builder() {}
    }
}
