package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.people.MemberKind;
import org.comity.people.OfficerTier;
import org.comity.profiles.provisions.OwnMatters;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.Allegations;
import org.comity.topic.ComplaintsAboutOfficers;
import org.comity.topic.Counterpart;
import org.comity.topic.InformationRequests;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.OfficerConcern;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.RequestChannel;

/** Section 3, third part: whom members ask, what officers tell them, and what officers keep from members. */
final class Dealings {

    /** Asked straight of an officer who is no chief officer, and whom no chief officer has named. */
    static final Condition<InformationRequests> PAST_CHIEF_OFFICERS = InformationRequests.CHANNEL
            .is(RequestChannel.DIRECT)
            .and(InformationRequests.OFFICER_TIER.isNot(OfficerTier.CHIEF_EXECUTIVE, OfficerTier.CHIEF_OFFICER))
            .and(InformationRequests.NAMED_LEAD_OFFICER.no());

    /** Asked straight of a junior officer, whom no chief officer has named. */
    static final Condition<InformationRequests> STRAIGHT_TO_JUNIOR = InformationRequests.CHANNEL
            .is(RequestChannel.DIRECT)
            .and(InformationRequests.OFFICER_TIER.is(OfficerTier.JUNIOR))
            .and(InformationRequests.NAMED_LEAD_OFFICER.no());

    static final String NAMED_TAKEN =
            "whoever asks the lead officer that a chief officer named has asked through the chief officer";
    static final String NAMED_OTHERWISE = "even then a junior officer is never to be asked directly";

    private static final Condition<PersonalAdvantage> OF_A_MEMBER_IN_OWN_FAVOUR =
            PersonalAdvantage.COUNTERPARTY.is(Counterpart.MEMBER).and(PersonalAdvantage.DECISION_IN_OWN_FAVOUR.yes());

    static final Section SECTION = section(
            "3 Principles of behaviour: requests, advice and influence",
            clause(para("3.6[1]").part("information"))
                    .says("Requests for information ought always to go through the chief officers.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_INFORMATION)
                    .when(PAST_CHIEF_OFFICERS)
                    .goingTo(Step.to(Office.CHIEF_OFFICER)),
            clause(para("3.6[1]").part("advice"))
                    .says("Requests for advice ought always to go through the chief officers.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_ADVICE)
                    .when(PAST_CHIEF_OFFICERS)
                    .goingTo(Step.to(Office.CHIEF_OFFICER)),
            CoOptedMembers.also(
                    para("3.6[1]").part("co-opted-information"),
                    "So ought co-opted members to ask for information.",
                    SHOULD_NOT,
                    InformationRequests.REQUEST_INFORMATION,
                    PAST_CHIEF_OFFICERS),
            CoOptedMembers.also(
                    para("3.6[1]").part("co-opted-advice"),
                    "So ought they to ask for advice.",
                    SHOULD_NOT,
                    InformationRequests.REQUEST_ADVICE,
                    PAST_CHIEF_OFFICERS),
            clause(para("3.6[2]").part("information"))
                    .says("Members never go straight to junior officers for information.")
                    .members()
                    .mustNot(InformationRequests.REQUEST_INFORMATION)
                    .when(STRAIGHT_TO_JUNIOR)
                    .overriding(para("5.1[1]"))
                    .goingTo(Step.to(Office.CHIEF_OFFICER))
                    .reading(NAMED_TAKEN, NAMED_OTHERWISE),
            clause(para("3.6[2]").part("advice"))
                    .says("Members never go straight to junior officers for advice.")
                    .members()
                    .mustNot(InformationRequests.REQUEST_ADVICE)
                    .when(STRAIGHT_TO_JUNIOR)
                    .goingTo(Step.to(Office.CHIEF_OFFICER))
                    .reading(NAMED_TAKEN, NAMED_OTHERWISE),
            clause(para("3.6[2]").part("co-opted-information"), para("1.3"))
                    .says("Nor do co-opted members, to whom the protocol reaches, for information.")
                    .members()
                    .mustNot(InformationRequests.REQUEST_INFORMATION)
                    .when(STRAIGHT_TO_JUNIOR.and(InformationRequests.MEMBER_KIND.is(MemberKind.CO_OPTED)))
                    .overriding(para("5.1[1]")),
            clause(para("3.6[2]").part("co-opted-advice"), para("1.3"))
                    .says("Nor do co-opted members, to whom the protocol reaches, for advice.")
                    .members()
                    .mustNot(InformationRequests.REQUEST_ADVICE)
                    .when(STRAIGHT_TO_JUNIOR.and(InformationRequests.MEMBER_KIND.is(MemberKind.CO_OPTED))),
            clause(para("3.7[1]"))
                    .says("Members who decide ought to be given every legal and financial consideration.")
                    .officers()
                    .should(OfficerAdvice.ADVISE_ON_DECISION)
                    .owing(duty("set out all legal and financial considerations")
                            .asBestEffort()
                            .doneWhen(OfficerAdvice.CONSIDERATIONS_SET_OUT.yes())),
            clause(para("3.7[2]"))
                    .says("They ought to be warned of the consequences, welcome or not.")
                    .officers()
                    .should(OfficerAdvice.ADVISE_ON_DECISION)
                    .owing(duty("warn of the consequences")
                            .asBestEffort()
                            .doneWhen(OfficerAdvice.CONSEQUENCES_WARNED_OF.yes())),
            clause(para("3.7[2]").part("unwelcome"))
                    .says("A warning is given even where it is unwelcome, so advice is not changed for that.")
                    .officers()
                    .shouldNot(Neutrality.CHANGE_ADVICE_BECAUSE_UNWELCOME)
                    .reading(
                            "advice that is changed because it is unwelcome leaves the warning out",
                            "the warning has to be given; what becomes of the advice is not said"),
            clause(para("3.7[3]"))
                    .says("A member who fears that a decision is not carried out tells the Head of Paid Service.")
                    .normally()
                    .leaves(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .to(Office.HEAD_OF_PAID_SERVICE)
                    .when(ComplaintsAboutOfficers.ACTOR
                            .is(Actor.MEMBER)
                            .and(ComplaintsAboutOfficers.CONCERN.has(OfficerConcern.NON_IMPLEMENTATION))
                            .and(ComplaintsAboutOfficers.SUBJECT_HOLDS.hasNot(Office.HEAD_OF_PAID_SERVICE)))
                    .overriding(
                            para("11.1[1]").part("performance"),
                            para("11.1[2]").part("performance"),
                            para("11.1[3]").part("performance"))
                    .reading(
                            "the special route for decisions not carried out goes before the general one for performance",
                            "both routes are open"),
            clause(para("3.7[3]").part("own-case"))
                    .says("Nobody else is named where the Head of Paid Service is the officer concerned.")
                    .stopsShortOf(ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER)
                    .when(ComplaintsAboutOfficers.ACTOR
                            .is(Actor.MEMBER)
                            .and(ComplaintsAboutOfficers.CONCERN.has(OfficerConcern.NON_IMPLEMENTATION))
                            .and(ComplaintsAboutOfficers.SUBJECT_HOLDS.has(Office.HEAD_OF_PAID_SERVICE))),
            clause(para("3.8[1]"))
                    .says("Officers do not use undue influence to sway a member in their own favour.")
                    .officers()
                    .mustNot(PersonalAdvantage.USE_UNDUE_INFLUENCE)
                    .when(OF_A_MEMBER_IN_OWN_FAVOUR),
            clause(para("3.8[1]").part("decision"))
                    .says("Nor do they influence a member's decision improperly in their own favour.")
                    .officers()
                    .mustNot(PersonalAdvantage.INFLUENCE_DECISION_IMPROPERLY)
                    .when(OF_A_MEMBER_IN_OWN_FAVOUR),
            OwnMatters.takeToMembers(MUST_NOT, para("3.8[2]")),
            OwnMatters.askMembersForHelp(MUST_NOT, para("3.8[2]").part("help")),
            OwnMatters.makeClaimsAboutColleagues(MUST_NOT, para("3.8[3]"))
                    .reading(
                            "nothing is saved for whistleblowing, which the law protects outside this text",
                            "protected disclosures are meant to stay open"),
            clause(para("3.8[3]").part("whistleblowing"))
                    .says("No whistleblowing policy is mentioned.")
                    .stopsShortOf(Allegations.RAISE_WHISTLEBLOWING_CONCERN));

    private Dealings() {}
}
