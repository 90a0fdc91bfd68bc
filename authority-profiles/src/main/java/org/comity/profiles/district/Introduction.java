package org.comity.profiles.district;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.SHOULD;

import org.comity.authority.Office;
import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.profiles.provisions.MutualRespect;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.topic.Classification;
import org.comity.topic.InformationRequests;
import org.comity.topic.InformationSupply;
import org.comity.topic.Interpretation;
import org.comity.topic.MediaRelations;
import org.comity.topic.OfficerContact;
import org.comity.topic.OtherInstrument;
import org.comity.topic.Precedence;

/** Section 1: introduction. */
final class Introduction {

    static final Section SECTION = section(
            "1 Introduction",
            clause(para("1.1[1]"))
                    .says("How the two sides get on matters greatly to the Council and to local democracy.")
                    .isInert("says why the subject matters, and asks nothing of anybody"),
            MutualRespect.treatWithCourtesy(para("1.1[2]"), SHOULD),
            clause(para("1.1[3]"))
                    .says("Either side may talk to the other frankly.")
                    .anyone()
                    .may(Precedence.SPEAK_OPENLY),
            clause(para("1.1[4]"))
                    .says("No rule that follows curbs that frankness, so none bars a direct approach as such.")
                    .members()
                    .may(OfficerContact.CONTACT_OFFICER),
            clause(para("1.1[5]"))
                    .says("It guides on roles, expectations and what comes up most often.")
                    .isInert("states the aim of the document"),
            clause(para("1.2[1]"))
                    .says("It mirrors the values beneath the two codes of conduct.")
                    .isInert("describes where the values come from, without giving the codes any effect here"),
            clause(para("1.2[2]"))
                    .says(
                            "It is applied together with the law, the codes, governance guidance, the constitution and policies.")
                    .anyone()
                    .should(Precedence.READ_TOGETHER)
                    .when(Precedence.OTHER_INSTRUMENT.isNot(OtherInstrument.PROFESSIONAL_CODE)),
            clause(para("1.2[2]").part("protocol first"))
                    .says("It is read beside the codes; which of them prevails is not said.")
                    .stopsShortOf(Precedence.FOLLOW_PROTOCOL_AGAINST_CODE),
            clause(para("1.2[2]").part("code first"))
                    .says("It is read beside the codes; which of them prevails is not said.")
                    .stopsShortOf(Precedence.FOLLOW_CODE_AGAINST_PROTOCOL),
            clause(para("1.3"))
                    .says("A doubtful member turns to the Monitoring Officer.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Office.MONITORING_OFFICER)
                    .when(Asked.ACTOR.is(Actor.MEMBER))
                    .answeringAnyDoubt(),
            clause(para("1.3").part("status"))
                    .says("That holds for doubt over the status of information.")
                    .leaves(Classification.ASK_ABOUT_STATUS)
                    .to(Office.MONITORING_OFFICER)
                    .reading("any matter includes the status of information", "only doubt about the protocol is meant"),
            clause(para("1.3").part("facts"))
                    .says("It holds for doubt over the facts before a comment.")
                    .leaves(MediaRelations.CHECK_FACTS)
                    .to(Office.MONITORING_OFFICER)
                    .reading("any matter includes the facts of a story", "only doubt about the protocol is meant"),
            clause(para("1.3").part("asking for information"))
                    .says("It holds for doubt over whom to approach for information.")
                    .sendsDoubtsAbout(InformationRequests.REQUEST_INFORMATION)
                    .to(Office.MONITORING_OFFICER)
                    .when(InformationRequests.APPROACH_IN_DOUBT.yes()),
            clause(para("1.3").part("asking for advice"))
                    .says("Or for advice.")
                    .sendsDoubtsAbout(InformationRequests.REQUEST_ADVICE)
                    .to(Office.MONITORING_OFFICER)
                    .when(InformationRequests.APPROACH_IN_DOUBT.yes()),
            clause(para("1.4[1]"))
                    .says("A doubtful officer asks upwards, from the line manager to a Chief Officer.")
                    .leaves(Interpretation.SEEK_GUIDANCE)
                    .to(Relation.LINE_MANAGER, Office.HEAD_OF_SERVICE, Office.CHIEF_OFFICER)
                    .when(Asked.ACTOR.is(Actor.OFFICER))
                    .answeringAnyDoubt(),
            clause(para("1.4[1]").part("requests"))
                    .says("That holds for doubt over a member's request.")
                    .leaves(InformationSupply.CLASSIFY_REQUEST)
                    .to(Relation.LINE_MANAGER, Office.HEAD_OF_SERVICE, Office.CHIEF_OFFICER),
            clause(para("1.4[2]"))
                    .says("Three named posts alone are Chief Officers.")
                    .isInert("defines a term, which 7.4(a) and 11.5 use"));

    private Introduction() {}
}
