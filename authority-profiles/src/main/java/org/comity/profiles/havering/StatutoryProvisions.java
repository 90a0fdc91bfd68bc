package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.document.DecisionMaker;
import org.comity.document.InformationClass;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutExemption;
import org.comity.topic.Classification;
import org.comity.topic.DocumentAccess;
import org.comity.topic.GuidanceSubject;
import org.comity.topic.InformationOwner;
import org.comity.topic.InformationSupply;
import org.comity.topic.Interpretation;
import org.comity.topic.Reasonableness;
import org.comity.topic.Right;
import org.comity.topic.ThirdPartyInformation;

/** Paragraphs 29 to 32: statutory provisions on access to information. */
final class StatutoryProvisions {

    static final Condition<DocumentAccess> BY_STATUTE = DocumentAccess.RIGHT.is(Right.STATUTORY);

    private static final Condition<DocumentAccess> FORTHCOMING_BUSINESS = BY_STATUTE
            .and(DocumentAccess.BUSINESS_OF.isAnyOf(DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE))
            .and(DocumentAccess.CONCLUDED.no());

    private static final Condition<AboutExemption> CLOSED = Status.CONFIDENTIAL.or(Status.EXEMPT);

    private static final Condition<AboutDocument> APPARENTLY_CLOSED =
            AboutDocument.INFORMATION_CLASS.hasAny(InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.EXEMPT);

    private static final Condition<ThirdPartyInformation> ANOTHERS_CONFIDENCE = ThirdPartyInformation.BELONGS_TO
            .is(InformationOwner.ANOTHER_PERSON)
            .and(ThirdPartyInformation.INFORMATION_CLASS.hasAny(
                    InformationClass.IN_CONFIDENCE, InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.EXEMPT));

    private static final Condition<ThirdPartyInformation> OFFICER_IS_CLEAR =
            ThirdPartyInformation.REQUEST_REASONABLE.yes().and(ThirdPartyInformation.ABLE_TO_SHARE.yes());

    private static final Condition<ThirdPartyInformation> OFFICER_IS_NOT_CLEAR =
            ThirdPartyInformation.REQUEST_REASONABLE.no().or(ThirdPartyInformation.ABLE_TO_SHARE.no());

    private static final Condition<ThirdPartyInformation> UNSURE = ThirdPartyInformation.REQUEST_IN_DOUBT.yes();

    private static final Step DISCUSSION = Step.to(Relation.LINE_MANAGER, Office.MONITORING_OFFICER)
            .doneWhen(ThirdPartyInformation.DOUBT_DISCUSSED.yes());

    private static final Duty CLEAR_THE_DOUBT =
            duty("discuss the doubt before releasing anything").doneWhen(ThirdPartyInformation.DOUBT_DISCUSSED.yes());

    static final Section SECTION = section(
            "Access to Information: statutory provisions",
            clause(para("29[1]"))
                    .says("An Act of 1985 gave members further rights of inspection.")
                    .isInert("tells the history of the statute"),
            clause(para("29[2]"))
                    .says("They stand beside the common law: where statute fails, the need to know is still open.")
                    .stopsShortOf(DocumentAccess.INSPECT)
                    .when(BY_STATUTE),
            clause(para("30[1]"))
                    .says(
                            "Any member can inspect documents on business ahead of Council, committees and sub-committees.")
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(FORTHCOMING_BUSINESS),
            clause(para("30[1]").part("otherwise"))
                    .says("Business that is over, or of no meeting, is not reached.")
                    .stopsShortOf(DocumentAccess.INSPECT)
                    .when(BY_STATUTE),
            clause(para("30[1]").part("copy"))
                    .says("Of copies it says nothing.")
                    .stopsShortOf(DocumentAccess.COPY),
            clause(para("30[2]"))
                    .says("Confidential or exempt content takes the document out of the right.")
                    .leaves(DocumentAccess.INSPECT)
                    .to(Office.PROPER_OFFICER)
                    .when(BY_STATUTE.and(CLOSED))
                    .limiting(para("30[1]"))
                    .reading(
                            "the Proper Officer decides whether to withhold, as 31 says",
                            "such content shuts the document by itself"),
            clause(para("30[3]"))
                    .says("It is the Proper Officer who withholds.")
                    .leaves(DocumentAccess.INSPECT)
                    .to(Office.PROPER_OFFICER)
                    .when(BY_STATUTE.and(CLOSED))
                    .limiting(para("30[1]")),
            clause(para("30[3]").part("withholding"), para("31[3]"))
                    .says("Confidential or exempt information can be withheld by that officer.")
                    .officers()
                    .may(Classification.WITHHOLD)
                    .when(Classification.OFFICER_HOLDS
                            .has(Office.PROPER_OFFICER)
                            .and(CLOSED)),
            clause(para("30[3]").part("others"), para("31[3]"))
                    .says("Other officers leave it to that one.")
                    .leaves(Classification.WITHHOLD)
                    .to(Office.PROPER_OFFICER)
                    .when(CLOSED)
                    .unless(Classification.ACTOR
                            .is(Actor.OFFICER)
                            .and(Classification.OFFICER_HOLDS.has(Office.PROPER_OFFICER))),
            clause(para("31[1]"))
                    .says("For a committee's own members the common law goes further than the statute.")
                    .isInert("compares two rights and grants none; 41[2] has the stronger one"),
            clause(para("31[2]"))
                    .says("For other members the statute goes further.")
                    .isInert("compares two rights and grants none; 30[1] has the statutory one"),
            clause(para("31[3]"))
                    .says(
                            "In both cases the Proper Officer has a discretion to withhold confidential or exempt content.")
                    .leaves(DocumentAccess.INSPECT)
                    .to(Office.PROPER_OFFICER)
                    .when(BY_STATUTE.and(CLOSED))
                    .limiting(para("30[1]"), para("33"))
                    .reading(
                            "the discretion reaches executive documents too",
                            "34 excepts only exempt ones of them, so that confidential ones are open"),
            clause(para("31[3]").part("committee"))
                    .says("That goes for a committee's own member at common law as well.")
                    .leaves(DocumentAccess.INSPECT)
                    .to(Office.PROPER_OFFICER)
                    .when(DocumentAccess.RIGHT
                            .is(Right.COMMON_LAW)
                            .and(DocumentAccess.SITS_ON_COMMITTEE.yes())
                            .and(APPARENTLY_CLOSED))
                    .overriding(para("38[1]"), para("39[1]"), para("39[2]"), para("39[4]"))
                    .overriding(para("40[2]"), para("40[3]"), para("40[4]"), para("40[5]"))
                    .reading(
                            "the Proper Officer withholds from a committee's own members also",
                            "only an improper motive defeats them, as 41 says"),
            clause(para("32[1]"))
                    .says("What matters is whose the information is: the Council's or somebody else's.")
                    .stopsShortOf(ThirdPartyInformation.RELEASE)
                    .when(ThirdPartyInformation.BELONGS_TO.is(InformationOwner.AUTHORITY)),
            clause(para("32[2]"))
                    .says("Somebody else's confidential information is released only with that person's consent.")
                    .officers()
                    .mustNot(ThirdPartyInformation.RELEASE)
                    .when(ANOTHERS_CONFIDENCE.and(ThirdPartyInformation.OWNER_CONSENT.no()))
                    .goingTo(Step.to(Relation.OWNER_OF_INFORMATION))
                    .reading("what is exempt counts as confidential here", "exempt information is not meant"),
            clause(para("32[2]").part("consent"))
                    .says("With consent it can be released.")
                    .normally()
                    .officers()
                    .may(ThirdPartyInformation.RELEASE)
                    .when(ANOTHERS_CONFIDENCE.and(ThirdPartyInformation.OWNER_CONSENT.yes())),
            clause(para("32[3]"))
                    .says("No file is handed over before the officer is clear about the request and about sharing.")
                    .officers()
                    .mustNot(ThirdPartyInformation.HAND_OVER_FILE)
                    .when(OFFICER_IS_NOT_CLEAR)
                    .unless(UNSURE),
            clause(para("32[3]").part("clear"))
                    .says("An officer who is clear about both can hand it over.")
                    .normally()
                    .officers()
                    .may(ThirdPartyInformation.HAND_OVER_FILE)
                    .when(OFFICER_IS_CLEAR)
                    .unless(UNSURE),
            clause(para("32[3]").part("consent"), para("32[2]"))
                    .says("Unless somebody else's confidence lacks that person's consent.")
                    .officers()
                    .mustNot(ThirdPartyInformation.HAND_OVER_FILE)
                    .when(ANOTHERS_CONFIDENCE.and(ThirdPartyInformation.OWNER_CONSENT.no()))
                    .overriding(para("32[3]").part("clear")),
            clause(para("32[4]"))
                    .says(
                            "An officer unsure of a request has to discuss it with the line manager or the Monitoring Officer.")
                    .absolutely()
                    .leaves(InformationSupply.CLASSIFY_REQUEST)
                    .to(Relation.LINE_MANAGER, Office.MONITORING_OFFICER)
                    .when(InformationSupply.REASONABLENESS.is(Reasonableness.UNCLEAR)),
            clause(para("32[4]").part("release"))
                    .says("Before releasing anything.")
                    .absolutely()
                    .leaves(ThirdPartyInformation.RELEASE)
                    .along(DISCUSSION)
                    .when(UNSURE)
                    .owing(CLEAR_THE_DOUBT),
            clause(para("32[4]").part("file"))
                    .says("Or handing over a file.")
                    .absolutely()
                    .leaves(ThirdPartyInformation.HAND_OVER_FILE)
                    .along(DISCUSSION)
                    .when(UNSURE)
                    .owing(CLEAR_THE_DOUBT),
            clause(para("32[4]").part("guidance"))
                    .says("For information requests this rule is the special one.")
                    .absolutely()
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Relation.LINE_MANAGER, Office.MONITORING_OFFICER)
                    .when(Interpretation.ACTOR
                            .is(Actor.OFFICER)
                            .and(Interpretation.SUBJECT_MATTER.is(GuidanceSubject.INFORMATION_REQUEST)))
                    .overriding(para("2[3]")));

    private StatutoryProvisions() {}
}
