package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.topic.AdvantagePurpose;
import org.comity.topic.Counterpart;
import org.comity.topic.Courtesy;
import org.comity.topic.PersonalAdvantage;

/**
 * Members and officers meet with respect and courtesy, and neither takes unfair advantage of the position. The methods are what
 * either must, or must not, do to the other.
 */
public final class MutualRespect {

    /** A member meets an officer, or an officer a member. */
    public static final Condition<Courtesy> IN_DEALINGS =
            between(Courtesy.COUNTERPARTY.is(Counterpart.OFFICER), Courtesy.COUNTERPARTY.is(Counterpart.MEMBER));

    /** It is a member's advantage over an officer, or an officer's over a member. */
    public static final Condition<PersonalAdvantage> OVER_THE_OTHER = between(
            PersonalAdvantage.COUNTERPARTY.is(Counterpart.OFFICER),
            PersonalAdvantage.COUNTERPARTY.is(Counterpart.MEMBER));

    private MutualRespect() {}

    /**
     * Treating the other with respect and courtesy.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<Courtesy> treatWithCourtesy(Para para, Modal modal) {
        return modal.of(
                        either(para, "Members and officers meet with respect, trust and courtesy."),
                        Courtesy.TREAT_WITH_COURTESY)
                .when(IN_DEALINGS);
    }

    /**
     * Bullying the other.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<Courtesy> bully(Para para, Modal modal) {
        return modal.of(either(para, "Bullying is the contrary of respect."), Courtesy.BULLY_PERSON)
                .when(IN_DEALINGS);
    }

    /**
     * Taking unfair advantage of one's position.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<PersonalAdvantage> takeUnfairAdvantage(Para para, Modal modal) {
        return modal.of(either(para, "Neither side exploits its position."), PersonalAdvantage.TAKE_UNFAIR_ADVANTAGE)
                .when(OVER_THE_OTHER);
    }

    /**
     * Using the relationship for an end that is not official.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<PersonalAdvantage> useTheRelationship(Para para, Modal modal) {
        return modal.of(
                        either(para, "Nor, so, the relationship, for a private end."),
                        PersonalAdvantage.USE_RELATIONSHIP_FOR_ADVANTAGE)
                .when(OVER_THE_OTHER)
                .when(PersonalAdvantage.PURPOSE.isNot(AdvantagePurpose.OFFICIAL_DUTIES));
    }

    private static <T extends Asked> Condition<T> between(
            Condition<? super T> towardsOfficer, Condition<? super T> towardsMember) {
        return Condition.any(
                Condition.<T>all(Asked.ACTOR.is(Actor.MEMBER), towardsOfficer),
                Condition.<T>all(Asked.ACTOR.is(Actor.OFFICER), towardsMember));
    }

    private static Does either(Para para, String words) {
        return clause(para).says(words).anyone();
    }
}
