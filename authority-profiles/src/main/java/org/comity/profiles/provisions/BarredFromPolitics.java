package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;
import static org.comity.topic.AboutRestriction.POLITICAL_RESTRICTION;
import static org.comity.topic.PoliticalActivity.ACT_AS_ELECTION_AGENT;
import static org.comity.topic.PoliticalActivity.CANVASS;
import static org.comity.topic.PoliticalActivity.ELECTED_OFFICE;
import static org.comity.topic.PoliticalActivity.HOLD_ELECTED_OFFICE;
import static org.comity.topic.PoliticalActivity.HOLD_PARTY_OFFICE;
import static org.comity.topic.PoliticalActivity.OBSERVE_POLITICAL_RESTRICTIONS;
import static org.comity.topic.PoliticalActivity.PARTY_ROLE;
import static org.comity.topic.PoliticalActivity.STAND_FOR_ELECTION;
import static org.comity.topic.PoliticalExpression.IN_PUBLIC;
import static org.comity.topic.PoliticalExpression.SPEAK_IN_PUBLIC;

import org.comity.clause.Para;
import org.comity.dsl.Stands;
import org.comity.people.PoliticalRestriction;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.AboutRestriction;
import org.comity.topic.ElectedOffice;
import org.comity.topic.PartyRole;
import org.comity.topic.PoliticalActivity;
import org.comity.topic.PoliticalExpression;

/**
 * The list of what officers in politically restricted posts are barred from, as protocols sum it up from the statute. Immutable and
 * thread-safe.
 *
 * <p>The modal stands in the list's opening words and goes for every item; each item is a clause, which the section narrows to what
 * its own text bars:
 *
 * <pre>{@code
 * LIST.canvassing(para("47(4)"), "From canvassing for a party.").when(ON_BEHALF_OF.is(POLITICAL_PARTY))
 * }</pre>
 *
 * @param opening the paragraph with the opening words, with which every item is read
 * @param barred with which modal the opening words bar
 */
public record BarredFromPolitics(Para opening, Modal barred) {

    /** The officer's post is politically restricted. */
    public static final Condition<AboutRestriction> RESTRICTED = POLITICAL_RESTRICTION.isNot(PoliticalRestriction.NONE);

    /** The role is office in a party, or a place on one of its committees. */
    public static final Condition<PoliticalActivity> PARTY_PLACE =
            Condition.any(PARTY_ROLE.isAnyOf(PartyRole.PARTY_OFFICER, PartyRole.COMMITTEE_MEMBER));

    private static final Condition<PoliticalActivity> LISTED_BODY = ELECTED_OFFICE.isAnyOf(
            ElectedOffice.MEMBER_OF_PARLIAMENT,
            ElectedOffice.MEMBER_OF_EUROPEAN_PARLIAMENT,
            ElectedOffice.LOCAL_AUTHORITY_MEMBER);

    /**
     * There are such restrictions, and holders of these posts observe them.
     *
     * @param para the paragraph
     * @param bound with which modal
     * @return the clause
     */
    public static Stands<PoliticalActivity> observed(Para para, Modal bound) {
        return bound.of(
                        clause(para)
                                .says("Officers in politically restricted posts are bound by several rules.")
                                .officers(),
                        OBSERVE_POLITICAL_RESTRICTIONS)
                .when(RESTRICTED);
    }

    /**
     * Sitting in Parliament, in the European Parliament or on a local authority.
     *
     * @param para the item
     * @return the clause
     */
    public Stands<PoliticalActivity> sitting(Para para) {
        return item(para, "From sitting in a Parliament or on a local authority.", HOLD_ELECTED_OFFICE)
                .when(LISTED_BODY);
    }

    /**
     * Standing for such a seat, which the list does not name beside sitting.
     *
     * @param para the part of the item that would have named it
     * @return the clause
     */
    public Stands<PoliticalActivity> standingIsNotNamed(Para para) {
        return clause(para, opening)
                .says("Standing for such a seat is not on the list.")
                .stopsShortOf(STAND_FOR_ELECTION)
                .when(RESTRICTED);
    }

    /**
     * Being agent or sub-agent of somebody who stands for such a seat.
     *
     * @param para the item
     * @return the clause
     */
    public Stands<PoliticalActivity> electionAgency(Para para) {
        return item(para, "From being agent or sub-agent of a candidate for such a seat.", ACT_AS_ELECTION_AGENT)
                .when(LISTED_BODY);
    }

    /**
     * Office in a party, or a place on one of its committees; the section adds the duties that count.
     *
     * @param para the item
     * @param words what is said of it, in own words
     * @return the clause
     */
    public Stands<PoliticalActivity> partyOffice(Para para, String words) {
        return item(para, words, HOLD_PARTY_OFFICE).when(PARTY_PLACE);
    }

    /**
     * The same, where the item is a list of duties itself.
     *
     * @param para the duty in that list
     * @param within the opening words of that list
     * @param words what is said of it, in own words
     * @return the clause
     */
    public Stands<PoliticalActivity> partyOffice(Para para, Para within, String words) {
        return barred.of(clause(para, within, opening).says(words).officers(), HOLD_PARTY_OFFICE)
                .when(RESTRICTED)
                .when(PARTY_PLACE);
    }

    /**
     * Canvassing; the section adds for whom.
     *
     * @param para the item
     * @param words what is said of it, in own words
     * @return the clause
     */
    public Stands<PoliticalActivity> canvassing(Para para, String words) {
        return item(para, words, CANVASS);
    }

    /**
     * Speaking to the public; the section adds to what intent or effect.
     *
     * @param para the item
     * @param words what is said of it, in own words
     * @return the clause
     */
    public Stands<PoliticalExpression> publicSpeech(Para para, String words) {
        return item(para, words, SPEAK_IN_PUBLIC).when(IN_PUBLIC.yes());
    }

    /**
     * Publishing a work, or what else is done for its publication; the section adds to what intent or effect.
     *
     * @param para the item
     * @param words what is said of it, in own words
     * @param act the publishing
     * @return the clause
     */
    public Stands<PoliticalExpression> publication(Para para, String words, Act<PoliticalExpression> act) {
        return item(para, words, act);
    }

    private <T extends AboutRestriction> Stands<T> item(Para para, String words, Act<T> act) {
        return barred.of(clause(para, opening).says(words).officers(), act).when(RESTRICTED);
    }
}
