package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** How officers deal with the requests of members for information. */
public interface InformationSupply extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<InformationSupply> ITS = Facts.facts();

    /** The request's effect on resources. */
    OneOf<InformationSupply, ResourceImpact> RESOURCE_IMPACT = ITS.oneOf(
                    "resource-impact", ResourceImpact.class, "the request's effect on resources")
            .ordinarily(ResourceImpact.WITHIN_AVAILABLE_RESOURCES);

    /** The reasonableness of the request. */
    OneOf<InformationSupply, Reasonableness> REASONABLENESS = ITS.oneOf(
                    "reasonableness", Reasonableness.class, "the reasonableness of the request")
            .ordinarily(Reasonableness.REASONABLE);

    /** Whether the member needs the information for the responsibilities of a member. */
    YesNo<InformationSupply> REASONABLY_NEEDED = ITS.yesNo(
                    "reasonably-needed", "the member needs the information for the responsibilities of a member")
            .ordinarily(true);

    /** Whether the member has shown a need to know. */
    YesNo<InformationSupply> NEED_TO_KNOW_SHOWN = ITS.yesNo("need-to-know-shown", "the member has shown a need to know")
            .attainable();

    /** Whether it is apparent that anybody could have the document under freedom of information law. */
    YesNo<InformationSupply> PUBLIC_UNDER_FOI = ITS.yesNo(
            "public-under-foi", "it is apparent that anybody could have the document under freedom of information law");

    /** Whether the member has made a formal request under freedom of information law. */
    YesNo<InformationSupply> FORMAL_FOI_REQUEST = ITS.yesNo(
                    "formal-foi-request", "the member has made a formal request under freedom of information law")
            .ordinarily(false)
            .attainable();

    /** Whether it is doubtful whether freedom of information law covers the request. */
    YesNo<InformationSupply> FOI_COVERAGE_IN_DOUBT =
            ITS.yesNo("foi-coverage-in-doubt", "it is doubtful whether freedom of information law covers the request");

    /** The area that the information relates to. */
    OneOf<InformationSupply, InformationScope> INFORMATION_SCOPE = ITS.oneOf(
                    "information-scope", InformationScope.class, "the area that the information relates to")
            .ordinarily(InformationScope.OWN_WARD);

    /** Whether the information falls within the member's portfolio. */
    YesNo<InformationSupply> WITHIN_PORTFOLIO = ITS.yesNo(
                    "within-portfolio", "the information falls within the member's portfolio")
            .ordinarily(false);

    /** The comparable member who was given the same. */
    OneOf<InformationSupply, ComparedMember> SAME_INFORMATION_GIVEN_TO = ITS.oneOf(
                    "same-information-given-to", ComparedMember.class, "the comparable member who was given the same")
            .ordinarily(ComparedMember.NOBODY);

    /** Whether the information can be considered relevant to the member's needs, responsibilities and position. */
    YesNo<InformationSupply> RELEVANT_TO_NEEDS = ITS.yesNo(
                    "relevant-to-needs",
                    "the information can be considered relevant to the member's needs, responsibilities and position")
            .ordinarily(true);

    /** How officers deal with the requests of members for information. */
    Topic<InformationSupply> TOPIC = ITS.topic(
            "information-supply",
            MEMBER_KIND,
            MEMBER_HOLDS,
            IN_ADMINISTRATION,
            OFFICER_TIER,
            RESOURCE_IMPACT,
            REASONABLENESS,
            REASONABLY_NEEDED,
            NEED_TO_KNOW_SHOWN,
            PUBLIC_UNDER_FOI,
            FORMAL_FOI_REQUEST,
            FOI_COVERAGE_IN_DOUBT,
            INFORMATION_SCOPE,
            WITHIN_PORTFOLIO,
            SAME_INFORMATION_GIVEN_TO,
            RELEVANT_TO_NEEDS);

    /** Supplying information to a member. */
    Act<InformationSupply> SUPPLY =
            TOPIC.act("supply-information", "Should the officer supply the information to the member?", Actor.OFFICER);

    /** Sharing what one member was told with the members of a ward. */
    Act<InformationSupply> SHARE_WITH_WARD = TOPIC.act(
            "share-answer-with-ward-members",
            "Must the information be shared with the members of the ward that it relates to?",
            Actor.OFFICER);

    /** Supplying a document that anybody could have. */
    Act<InformationSupply> SUPPLY_WITHOUT_FOI = TOPIC.act(
            "supply-document-without-foi-request",
            "May the officer supply the document without a formal freedom of information request?",
            Actor.OFFICER);

    /** Advising on freedom of information. */
    Act<InformationSupply> ADVISE_ON_FOI = TOPIC.act(
            "advise-on-foi", "Who advises whether freedom of information law covers the request?", Actor.OFFICER);

    /** Judging what sort of request a member has made. */
    Act<InformationSupply> CLASSIFY_REQUEST =
            TOPIC.act("classify-request", "What must an officer do who is unsure about a request?", Actor.OFFICER);

    /** Declining a request. */
    Act<InformationSupply> DECLINE =
            TOPIC.act("decline-request", "May the request be declined?", Actor.OFFICER, Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<InformationSupply>> ACTS =
            ImmutableList.of(SUPPLY, SHARE_WITH_WARD, SUPPLY_WITHOUT_FOI, ADVISE_ON_FOI, CLASSIFY_REQUEST, DECLINE);
}
