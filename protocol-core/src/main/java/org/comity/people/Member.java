package org.comity.people;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.authority.RepresentedArea;
import org.comity.style.ValueStyle;
import org.immutables.value.Value;

/** An elected, appointed or co-opted member of an authority. Immutable and thread-safe. */
@ValueStyle
@Value.Immutable
public non-sealed interface Member extends Person {

    @Override
    String name();

    /**
     * How the member came to be one.
     *
     * @return the kind, elected unless said otherwise
     */
    @Value.Default
    default MemberKind kind() {
        return MemberKind.ELECTED;
    }

    @Override
    ImmutableSet<Office> offices();

    /**
     * The bodies on which the member sits.
     *
     * @return the seats
     */
    ImmutableSet<Body> seats();

    /**
     * The areas that the member represents.
     *
     * @return the areas, none for a co-opted member
     */
    ImmutableSet<RepresentedArea> areas();

    /**
     * The political group that the member belongs to.
     *
     * @return the group; empty says that the member belongs to none, not that it is unknown
     */
    Optional<PoliticalGroup> group();

    /**
     * The executive portfolios that the member holds.
     *
     * @return names of portfolios
     */
    ImmutableSet<String> portfolios();

    /**
     * The executive portfolios that the member speaks on for an opposition group.
     *
     * @return names of portfolios
     */
    ImmutableSet<String> shadowedPortfolios();

    /**
     * The decisions and reviews that the member has in hand in overview and scrutiny.
     *
     * @return references, as the authority files them
     */
    ImmutableSet<String> scrutinising();

    /**
     * Whether the member sits on a body.
     *
     * @param body the body
     * @return true where it is among the seats
     */
    default boolean sitsOn(Body body) {
        return seats().contains(body);
    }

    /**
     * Whether the member sits on an overview and scrutiny body.
     *
     * @return true where one is among the seats
     */
    default boolean isOnScrutiny() {
        return seats().stream().anyMatch(seat -> seat.kind() == BodyKind.OVERVIEW_AND_SCRUTINY);
    }

    /**
     * Whether the member's group forms the administration.
     *
     * @return false also for a member of no group
     */
    default boolean isOfAdministration() {
        return group().map(PoliticalGroup::formsAdministration).orElse(false);
    }

    /**
     * Starts a member.
     *
     * @return a builder, not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Member}. Not thread-safe. */
    final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
