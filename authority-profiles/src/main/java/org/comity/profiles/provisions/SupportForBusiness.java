package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.topic.SupportServices.PROVIDE;
import static org.comity.topic.SupportServices.PURPOSE;
import static org.comity.topic.SupportServices.RECEIVE;

import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Provisions;
import org.comity.dsl.Stands;
import org.comity.dsl.Who;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.Elections;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportServices;

/**
 * Members are supported for the authority's business: what can be provided, what it is used for, and what it is not used for.
 *
 * <p>Each method is one sentence of the provision. A section takes in those that its text has, in the text's order, and puts its
 * own exceptions between them:
 *
 * <pre>{@code
 * used(para("4.1[2]").part("business"), MAY, USE, USE_ICT, USE_STAFF),
 * usedForNothingElse(para("4.1[2]"), MUST_NOT, USE, USE_ICT, USE_STAFF),
 * notPrivately(para("4.1[4]"), MUST_NOT, USE, USE_ICT, USE_STAFF)
 * }</pre>
 */
public final class SupportForBusiness {

    /** The authority's business. */
    public static final Condition<SupportServices> BUSINESS = PURPOSE.is(ServicePurpose.AUTHORITY_BUSINESS);

    /** Party politics, and campaigns of every kind. */
    public static final Condition<SupportServices> PARTY_OR_CAMPAIGN = PURPOSE.isAnyOf(
            ServicePurpose.PARTY_POLITICAL, ServicePurpose.PARTY_CAMPAIGN, ServicePurpose.OTHER_CAMPAIGN);

    private static final Condition<SupportServices> ANYTHING_ELSE = PURPOSE.isNot(ServicePurpose.AUTHORITY_BUSINESS);

    private static final String FOR_NOTHING_ELSE = "And for nothing else.";

    private static final String NOT_FOR_PARTY_OR_CAMPAIGN = "Not for party politics or campaigns.";

    private SupportForBusiness() {}

    /**
     * Services are provided to help members in their role.
     *
     * @param para the paragraph
     * @param can with which modal
     * @return the clause
     */
    public static Stands<SupportServices> provided(Para para, Modal can) {
        return said(para, "Services can lawfully be provided to help members in that role.", can, PROVIDE)
                .when(BUSINESS);
    }

    /**
     * There is no other lawful basis on which they are provided.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @return the clause
     */
    public static Stands<SupportServices> providedForNothingElse(Para para, Modal cannot) {
        return said(para, "There is no other lawful basis for providing them.", cannot, PROVIDE)
                .when(ANYTHING_ELSE);
    }

    /**
     * So nobody can demand them for anything else.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @return the clause
     */
    public static Stands<SupportServices> claimedForNothingElse(Para para, Modal cannot) {
        return said(para, "So no member has a claim to them for another end.", cannot, RECEIVE)
                .when(ANYTHING_ELSE);
    }

    /**
     * They are used for the authority's business.
     *
     * @param para the paragraph
     * @param can with which modal
     * @param first what is used
     * @param more what else is
     * @return the clauses
     */
    @SafeVarargs
    public static Provisions used(Para para, Modal can, Act<SupportServices> first, Act<SupportServices>... more) {
        return each("They are for the authority's business.", BUSINESS, para, can, first, more);
    }

    /**
     * They are used for nothing else.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @param first what is not used so
     * @param more what else is not
     * @return the clauses
     */
    @SafeVarargs
    public static Provisions usedForNothingElse(
            Para para, Modal cannot, Act<SupportServices> first, Act<SupportServices>... more) {
        return each(FOR_NOTHING_ELSE, ANYTHING_ELSE, para, cannot, first, more);
    }

    /**
     * The same of one act, for a section that has more to say of it.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @param act what is not used so
     * @return the clause
     */
    public static Stands<SupportServices> usedForNothingElse(Para para, Modal cannot, Act<SupportServices> act) {
        return said(para, FOR_NOTHING_ELSE, cannot, act).when(ANYTHING_ELSE);
    }

    /**
     * They have nothing to do with party politics or campaigning of any kind.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @param first what is not used or provided so
     * @param more what else is not
     * @return the clauses
     */
    @SafeVarargs
    public static Provisions notForPartyOrCampaign(
            Para para, Modal cannot, Act<SupportServices> first, Act<SupportServices>... more) {
        return each(NOT_FOR_PARTY_OR_CAMPAIGN, PARTY_OR_CAMPAIGN, para, cannot, first, more);
    }

    /**
     * The same of one act, for a section that has more to say of it.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @param act what is not used or provided so
     * @return the clause
     */
    public static Stands<SupportServices> notForPartyOrCampaign(Para para, Modal cannot, Act<SupportServices> act) {
        return said(para, NOT_FOR_PARTY_OR_CAMPAIGN, cannot, act).when(PARTY_OR_CAMPAIGN);
    }

    /**
     * They do not serve private ends.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @param first what is not used so
     * @param more what else is not
     * @return the clauses
     */
    @SafeVarargs
    public static Provisions notPrivately(
            Para para, Modal cannot, Act<SupportServices> first, Act<SupportServices>... more) {
        return each("Not for private ends.", PURPOSE.is(ServicePurpose.PERSONAL), para, cannot, first, more);
    }

    /**
     * They do not serve a member's election.
     *
     * @param para the paragraph
     * @param cannot with which modal
     * @return the clause
     */
    public static Stands<Elections> notToBeElected(Para para, Modal cannot) {
        return cannot.of(clause(para).says("Nor for an election.").members(), Elections.USE_RESOURCES)
                .when(Elections.USES_COUNCIL_RESOURCES.yes());
    }

    /**
     * They do not serve what else an authority names.
     *
     * @param words what is said of it, in own words
     * @param purposes what it names
     * @param para the paragraph
     * @param cannot with which modal
     * @param act what is not used or provided so
     * @return the clause
     */
    public static Stands<SupportServices> notFor(
            String words, Condition<SupportServices> purposes, Para para, Modal cannot, Act<SupportServices> act) {
        return said(para, words, cannot, act).when(purposes);
    }

    @SafeVarargs
    private static Provisions each(
            String words,
            Condition<SupportServices> purposes,
            Para para,
            Modal modal,
            Act<SupportServices> first,
            Act<SupportServices>... more) {
        return ofEach(act -> said(para, words, modal, act).when(purposes), first, more);
    }

    /** Members use and receive; whoever provides is bound, be it an officer or the authority. */
    private static Stands<SupportServices> said(Para para, String words, Modal modal, Act<SupportServices> act) {
        Who who = clause(para).says(words);
        Does those = act.equals(PROVIDE) ? who.anyone() : who.members();
        return modal.of(those, act);
    }
}
