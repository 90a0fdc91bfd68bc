package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.ARE_ENTITLED_TO;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.BUSINESS;
import static org.comity.profiles.provisions.SupportForBusiness.notFor;
import static org.comity.profiles.provisions.SupportForBusiness.used;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.BreachConsequences;
import org.comity.topic.BrokenRule;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.ElectionActor;
import org.comity.topic.ElectionPublication;
import org.comity.topic.Elections;
import org.comity.topic.MemberConcern;
import org.comity.topic.Publicity;
import org.comity.topic.Seriousness;
import org.comity.topic.ServicePurpose;
import org.comity.topic.SupportService;
import org.comity.topic.SupportServices;

/** Paragraphs 45 to 48: election period and special responsibility posts. */
final class ElectionPeriod {

    private static final Condition<Elections> OWN_ELECTION_MATERIAL = Elections.CHANNEL
            .is(ElectionPublication.ELECTION_MATERIAL)
            .and(Elections.USED_BY.isNot(ElectionActor.OTHER));

    static final Section SECTION = section(
            "Election Period and Special Responsibility Posts",
            clause(para("45"))
                    .says("For the election period it points to the national code on publicity.")
                    .stopsShortOf(Elections.PUBLISH),
            clause(para("45").part("material"))
                    .says("What the Council can publish then is said there.")
                    .stopsShortOf(Publicity.PUBLISH)
                    .when(Publicity.PRE_ELECTION_PERIOD.yes()),
            clause(para("46[1]"))
                    .says("Members who may stand again keep candidacy and duties apart.")
                    .members()
                    .mustNot(Elections.SEPARATE)
                    .when(Elections.CANDIDATE.yes()),
            clause(para("46[2]"))
                    .says("They ought not even to look as if Council resources helped them.")
                    .members()
                    .shouldNot(Elections.USE_RESOURCES)
                    .when(Elections.CANDIDATE
                            .yes()
                            .and(Elections.APPEARS_TO_USE_COUNCIL_RESOURCES
                                    .yes()
                                    .or(Elections.USES_COUNCIL_RESOURCES.yes()))),
            clause(para("46[2]").part("email"))
                    .says("Council email on a leaflet would look so.")
                    .members()
                    .shouldNot(Elections.USE_EMAIL)
                    .when(Elections.CANDIDATE.yes().and(OWN_ELECTION_MATERIAL)),
            clause(para("46[3]"))
                    .says("A serious case can breach the code.")
                    .anyone()
                    .may(BreachConsequences.TREAT_AS_CODE_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(BreachConsequences.RULE_BROKEN.is(BrokenRule.USE_OF_RESOURCES))
                            .and(BreachConsequences.SERIOUSNESS.is(Seriousness.SERIOUS))),
            clause(para("46[4]"))
                    .says("A written complaint can then go to the Monitoring Officer.")
                    .leaves(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .to(Office.MONITORING_OFFICER)
                    .when(ComplaintsAboutMembers.CONCERN.has(MemberConcern.MISUSE_OF_RESOURCES))
                    .owing(duty("make the complaint in writing")
                            .doneWhen(ComplaintsAboutMembers.COMPLAINT_IN_WRITING.yes())),
            clause(para("47[1]"))
                    .says("Election material can say that a member is one.")
                    .members()
                    .may(Elections.STATE_STATUS)
                    .when(Elections.CHANNEL.is(ElectionPublication.ELECTION_MATERIAL)),
            clause(para("47[2]"))
                    .says("It ought not to carry the Council's address or email, whoever produces it for the member.")
                    .members()
                    .shouldNot(Elections.USE_EMAIL)
                    .when(OWN_ELECTION_MATERIAL),
            clause(para("48[1]"))
                    .says("Members have officer support for their duties.")
                    .members()
                    .areEntitledTo(SupportServices.RECEIVE)
                    .when(BUSINESS.and(SupportServices.SERVICE.is(SupportService.SUPPORT_STAFF))),
            used(para("48[1]").part("use"), ARE_ENTITLED_TO, SupportServices.USE_STAFF),
            notFor(
                    "Not for party or private ends.",
                    SupportServices.PURPOSE.isAnyOf(
                            ServicePurpose.PARTY_POLITICAL,
                            ServicePurpose.PARTY_CAMPAIGN,
                            ServicePurpose.SELF_PROMOTION,
                            ServicePurpose.PERSONAL),
                    para("48[2]"),
                    MUST_NOT,
                    SupportServices.USE_STAFF));

    private ElectionPeriod() {}
}
