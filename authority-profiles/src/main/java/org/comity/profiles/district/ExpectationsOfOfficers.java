package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.profiles.provisions.OwnMatters;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.topic.AdvantagePurpose;
import org.comity.topic.Allegations;
import org.comity.topic.Briefings;
import org.comity.topic.Counterpart;
import org.comity.topic.Courtesy;
import org.comity.topic.Disclosure;
import org.comity.topic.Employment;
import org.comity.topic.GroupSubject;
import org.comity.topic.InformationSupply;
import org.comity.topic.LocalMembers;
import org.comity.topic.MembersEnquiries;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerAdvice;
import org.comity.topic.OtherInstrument;
import org.comity.topic.PersonalAdvantage;
import org.comity.topic.Precedence;
import org.comity.topic.ServiceClaim;
import org.comity.topic.Training;
import org.comity.topic.TrainingAndDevelopment;

/** Section 3, 3.1: what members can expect of officers. */
final class ExpectationsOfOfficers {

    static final Section SECTION = section(
            "3 Expectations: of officers",
            clause(para("3.1"))
                    .says("Opens thirteen expectations that members may have of officers.")
                    .isInert("opens a list; the items are encoded"),
            clause(para("3.1(a)"), para("3.1"))
                    .says("Commitment goes to the Council as a whole.")
                    .officers()
                    .should(OfficerAccountability.SERVE_WHOLE_AUTHORITY),
            clause(para("3.1(a)").part("group"), para("3.1"))
                    .says("It does not go to any group.")
                    .officers()
                    .shouldNot(OfficerAccountability.SERVE_ONE_GROUP)
                    .when(OfficerAccountability.SERVICE_CLAIMED_BY.isAnyOf(
                            ServiceClaim.POLITICAL_GROUP, ServiceClaim.COMBINATION_OF_GROUPS)),
            clause(para("3.1(b)"), para("3.1"))
                    .says("Members are treated with respect, dignity and courtesy.")
                    .officers()
                    .should(Courtesy.TREAT_WITH_COURTESY)
                    .when(MutualRespect.IN_DEALINGS),
            clause(para("3.1(c)"), para("3.1"))
                    .says("Officers are constructive partners.")
                    .isInert("an attitude without an act that could be tested"),
            clause(para("3.1(d)"), para("3.1"))
                    .says("Officers understand what members have on their hands.")
                    .isInert("an attitude towards roles and workloads, not an act"),
            clause(para("3.1(e)"), para("3.1"))
                    .says("Enquiries and complaints get a prompt and useful answer.")
                    .officers()
                    .should(MembersEnquiries.ANSWER)
                    .owing(duty("answer in a timely and helpful way").asBestEffort()),
            clause(para("3.1(f)"), para("3.1"))
                    .says("Advice is professional, free of politics, and leaves officers' neutrality whole.")
                    .officers()
                    .should(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.POLITICALLY_PARTISAN
                            .no()
                            .and(OfficerAdvice.SUBJECT_MATTER.isNot(GroupSubject.PARTY_POLITICAL_BUSINESS)))
                    .owing(duty("keep the advice professional and politically neutral")
                            .asBestEffort()),
            clause(para("3.1(f)").part("political"), para("3.1"))
                    .says("Advice coloured by politics is not that.")
                    .officers()
                    .shouldNot(OfficerAdvice.GIVE)
                    .when(OfficerAdvice.POLITICALLY_PARTISAN.yes())
                    .limiting(para("2.10[1]")),
            clause(para("3.1(f)").part("bias"), para("3.1"), para("2.10[1]"))
                    .says("Nor does an officer who shows a political leaning keep that neutrality.")
                    .officers()
                    .shouldNot(Neutrality.SHOW_POLITICAL_BIAS),
            clause(para("3.1(g)"), para("3.1"))
                    .says("Members are kept up to date on what suits their needs, duties and position.")
                    .officers()
                    .should(InformationSupply.SUPPLY)
                    .when(InformationSupply.RELEVANT_TO_NEEDS.yes())
                    .unless(EqualRights.FOR_AN_OFFICE),
            clause(para("3.1(g)").part("all members"), para("3.1"))
                    .says("They are kept informed of matters of that kind.")
                    .officers()
                    .should(LocalMembers.KEEP_MEMBERS_INFORMED)
                    .owing(duty("keep to what is appropriate and relevant to the member")
                            .asBestEffort()),
            clause(para("3.1(g)").part("briefing"), para("3.1"))
                    .says("Position counts for information; a briefing is not promised.")
                    .stopsShortOf(Briefings.BRIEF_OFFICE_HOLDER),
            clause(para("3.1(h)"), para("3.1"))
                    .says("Officers are aware of political sensitivities.")
                    .isInert("an attitude; awareness is not an act"),
            clause(para("3.1(i)"), para("3.1"))
                    .says("Members are trained for their role.")
                    .officers()
                    .should(TrainingAndDevelopment.OFFER_TRAINING)
                    .when(TrainingAndDevelopment.TRAINING
                            .is(Training.ROLE_SKILLS)
                            .or(TrainingAndDevelopment.TRAINING_NECESSARY.yes()))
                    .reading("the role is that of the member", "the role is that of the officer"),
            clause(para("3.1(i)").part("members"), para("3.1"))
                    .says("Training is something to expect from officers; no member is told to take it.")
                    .stopsShortOf(TrainingAndDevelopment.TAKE_PART_IN_TRAINING),
            clause(para("3.1(i)").part("declining"), para("3.1"))
                    .says("Training is something to expect from officers; no member is told to take it.")
                    .stopsShortOf(TrainingAndDevelopment.DECLINE_TRAINING),
            clause(para("3.1(j)"), para("3.1"))
                    .says("Officers are discreet where that is appropriate; when that is so is not said.")
                    .stopsShortOf(Disclosure.DISCLOSE)
                    .when(Asked.ACTOR.is(Actor.OFFICER)),
            clause(para("3.1(j)").part("passing on"), para("3.1"))
                    .says("The same goes for passing information on.")
                    .stopsShortOf(Disclosure.PASS_ON)
                    .when(Asked.ACTOR.is(Actor.OFFICER)),
            clause(para("3.1(j)").part("publishing"), para("3.1"))
                    .says("The same goes for publishing it.")
                    .stopsShortOf(Disclosure.PUBLISH)
                    .when(Asked.ACTOR.is(Actor.OFFICER)),
            OwnMatters.takeToMembers(SHOULD_NOT, para("3.1(k)"), para("3.1"))
                    .unless(Employment.AGREED_PROCEDURE_USED.yes()),
            OwnMatters.askMembersForHelp(SHOULD_NOT, para("3.1(k)").part("help"), para("3.1"))
                    .unless(Employment.AGREED_PROCEDURE_USED.yes()),
            clause(para("3.1(k)").part("colleagues"), para("3.1"))
                    .says("Issues of the employee's own are meant; claims about a colleague are not spoken of.")
                    .stopsShortOf(Allegations.ALLEGE_MISCONDUCT_OF_COLLEAGUE),
            clause(para("3.1(l)[1]"), para("3.1"))
                    .says("No employee uses the tie to a member for personal gain.")
                    .officers()
                    .mustNot(PersonalAdvantage.USE_RELATIONSHIP_FOR_ADVANTAGE)
                    .when(PersonalAdvantage.PURPOSE
                            .isAnyOf(AdvantagePurpose.OWN_PROMOTION, AdvantagePurpose.OWN_INTEREST)
                            .and(PersonalAdvantage.COUNTERPARTY.is(Counterpart.MEMBER))),
            clause(para("3.1(l)[2]"), para("3.1"))
                    .says("No employee steers a decision by improper means.")
                    .officers()
                    .mustNot(PersonalAdvantage.INFLUENCE_DECISION_IMPROPERLY),
            clause(para("3.1(l)[2]").part("undue"), para("3.1"))
                    .says("Undue influence is such a means.")
                    .officers()
                    .mustNot(PersonalAdvantage.USE_UNDUE_INFLUENCE),
            clause(para("3.1(m)"), para("3.1"))
                    .says("Employees keep their own code at all times.")
                    .officers()
                    .must(Precedence.COMPLY_WITH_CODE)
                    .when(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.OFFICERS_CODE)));

    private ExpectationsOfOfficers() {}
}
