package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.AboutMember.BOARD_MEMBER;

import org.comity.authority.BodyKind;
import org.comity.clause.Duty;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.CommunicationSubject;
import org.comity.topic.MediaRelations;
import org.comity.topic.Publicity;
import org.comity.topic.StatementContent;

/** Section 7: the media. */
final class Media {

    private static final Condition<MediaRelations> OFFICIAL_BUSINESS =
            Condition.all(MediaRelations.SUBJECT_MATTER.is(CommunicationSubject.AUTHORITY_BUSINESS));

    private static final Condition<MediaRelations> HARMFUL =
            Condition.all(MediaRelations.HARMS_AUTHORITY_REPUTATION.yes());

    private static final Duty BY_PROCEDURE = duty("follow the agreed media procedures and the law on publicity")
            .doneWhen(MediaRelations.PROCEDURES_FOLLOWED.yes());

    static final Section SECTION = section(
            "7 Media",
            clause(para("7.1[1]"))
                    .says("Contact with the media keeps to the agreed procedures and the law on publicity.")
                    .anyone()
                    .may(MediaRelations.SPEAK)
                    .onlyAfter(BY_PROCEDURE)
                    .reading("contact with the media is open on these terms", "it sets the terms and opens nothing"),
            clause(para("7.1[1]").part("enquiry"))
                    .says("An enquiry about official business is handled by these procedures too.")
                    .anyone()
                    .mustNot(MediaRelations.HANDLE_ENQUIRY)
                    .when(OFFICIAL_BUSINESS.and(MediaRelations.PROCEDURES_FOLLOWED.no())),
            clause(para("7.1[1]").part("help"))
                    .says("Help with a statement is given by these procedures too.")
                    .officers()
                    .whenDoing(MediaRelations.DRAFT)
                    .owing(BY_PROCEDURE),
            clause(para("7.1[1]").part("help-outside-procedure"))
                    .says("It is not given outside them.")
                    .officers()
                    .mustNot(MediaRelations.DRAFT)
                    .when(MediaRelations.PROCEDURES_FOLLOWED.no())
                    .overriding(para("7.3[1]"), para("7.3[3]").part("factual-help")),
            clause(para("7.1[2]"))
                    .says("Enquiries about official business ought to go to the Communications Team.")
                    .normally()
                    .leaves(MediaRelations.HANDLE_ENQUIRY)
                    .to(BodyKind.COMMUNICATIONS_TEAM)
                    .when(OFFICIAL_BUSINESS),
            clause(para("7.1[2]").part("otherwise"))
                    .says("They ought not to be handled without it.")
                    .anyone()
                    .shouldNot(MediaRelations.HANDLE_ENQUIRY)
                    .when(OFFICIAL_BUSINESS.and(MediaRelations.THROUGH_COMMUNICATIONS_TEAM.no())),
            clause(para("7.1[2]").part("own-communication"))
                    .says("It concerns enquiries; communications that the authority starts are not mentioned.")
                    .stopsShortOf(MediaRelations.COMMUNICATE),
            clause(para("7.1[1]").part("release"))
                    .says("Who issues a press release is left to those procedures.")
                    .stopsShortOf(Publicity.ISSUE_RELEASE),
            clause(para("7.1[1]").part("quotation"))
                    .says("So is who is quoted in one.")
                    .stopsShortOf(Publicity.QUOTE),
            clause(para("7.2"))
                    .says("Officers try hard to tell Board Members of media interest in their responsibilities.")
                    .officers()
                    .should(MediaRelations.INFORM_MEMBER)
                    .when(BOARD_MEMBER.yes().and(MediaRelations.RELEVANT_TO_RESPONSIBILITIES.yes()))
                    .reading("every effort is a duty of best effort", "it is an unqualified duty"),
            clause(para("7.2").part("others"))
                    .says("It names Board Members; other members are not mentioned.")
                    .stopsShortOf(MediaRelations.INFORM_MEMBER)
                    .when(BOARD_MEMBER.no()),
            clause(para("7.3[1]"))
                    .says("An officer who helps a member with the media serves the whole authority.")
                    .officers()
                    .may(MediaRelations.DRAFT)
                    .onlyAfter(duty("act in the interests of the whole authority")
                            .doneWhen(MediaRelations.WHOLE_AUTHORITY_INTEREST.yes()))
                    .reading("such help is open on these terms", "it sets the terms and opens nothing"),
            clause(para("7.3[1]").part("partial"))
                    .says("No help is given against that interest.")
                    .officers()
                    .mustNot(MediaRelations.DRAFT)
                    .when(MediaRelations.WHOLE_AUTHORITY_INTEREST.no())
                    .overriding(para("7.3[3]").part("factual-help")),
            clause(para("7.3[2]"))
                    .says("That officer stays politically impartial.")
                    .officers()
                    .whenDoing(MediaRelations.DRAFT)
                    .owing(duty("act in a politically impartial manner")
                            .doneWhen(MediaRelations.POLITICALLY_IMPARTIAL.yes())),
            clause(para("7.3[2]").part("partisan"))
                    .says("No help is given otherwise.")
                    .officers()
                    .mustNot(MediaRelations.DRAFT)
                    .when(MediaRelations.POLITICALLY_IMPARTIAL.no())
                    .overriding(para("7.3[1]"), para("7.3[3]").part("factual-help")),
            clause(para("7.3[2]").part("party"))
                    .says("Help with a statement for a party is no impartial help.")
                    .officers()
                    .mustNot(MediaRelations.DRAFT)
                    .when(MediaRelations.SUBJECT_MATTER.is(CommunicationSubject.PARTY_POLITICAL))
                    .overriding(para("7.3[1]"), para("7.3[3]").part("factual-help"))
                    .reading(
                            "whoever helps a party to be heard takes its side",
                            "help of a neutral kind, as with facts, is impartial whatever it is for"),
            clause(para("7.3[3]"))
                    .says("Members ought not to seek help with a statement that would harm the authority's reputation.")
                    .members()
                    .shouldNot(MediaRelations.SEEK_HELP)
                    .when(HARMFUL),
            clause(para("7.3[3]").part("factual"))
                    .says("Except with a factual statement.")
                    .members()
                    .may(MediaRelations.SEEK_HELP)
                    .when(MediaRelations.CONTENT.is(StatementContent.FACTUAL_STATEMENT))
                    .limiting(para("7.3[3]")),
            clause(para("7.3[3]").part("harmless"))
                    .says("Of help with other statements it says nothing.")
                    .stopsShortOf(MediaRelations.SEEK_HELP),
            clause(para("7.3[3]").part("help"))
                    .says("What members ought not to seek, officers ought not to give.")
                    .officers()
                    .shouldNot(MediaRelations.DRAFT)
                    .when(HARMFUL)
                    .reading("the limit is on the help from either side", "it binds the member who seeks help only"),
            clause(para("7.3[3]").part("factual-help"))
                    .says("Except with a factual statement.")
                    .officers()
                    .may(MediaRelations.DRAFT)
                    .when(MediaRelations.CONTENT.is(StatementContent.FACTUAL_STATEMENT))
                    .limiting(para("7.3[3]").part("help")));

    private Media() {}
}
