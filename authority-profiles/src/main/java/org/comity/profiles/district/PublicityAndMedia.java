package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.SupportForBusiness.notToBeElected;

import org.comity.authority.BodyKind;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.Ceremonies;
import org.comity.topic.CommunicationSubject;
import org.comity.topic.Elections;
import org.comity.topic.MediaRelations;
import org.comity.topic.PolicyAdopter;
import org.comity.topic.PoliticalStatements;
import org.comity.topic.Publicity;
import org.comity.topic.SocialMedia;
import org.comity.topic.SocialMediaAccount;
import org.comity.topic.StatementChannel;

/** Section 10: publicity and media. */
final class PublicityAndMedia {

    /** Council email, or writing for the Council. */
    private static final Condition<PoliticalStatements> OFFICIAL_WRITING = PoliticalStatements.CHANNEL.isAnyOf(
            StatementChannel.COUNCIL_EMAIL, StatementChannel.LETTER_ON_BEHALF_OF_COUNCIL);

    private static final Condition<PoliticalStatements> COUNCIL_CHANNEL =
            PoliticalStatements.CHANNEL.isNot(StatementChannel.OWN_CHANNEL);

    private static final Condition<SocialMedia> PARTY_POST =
            SocialMedia.SUBJECT_MATTER.is(CommunicationSubject.PARTY_POLITICAL);

    static final Section SECTION = section(
            "10 Publicity and Media",
            clause(para("10.1"))
                    .says("The Council wants a steady exchange with its communities.")
                    .isInert("states a wish, and no duty"),
            clause(para("10.2[1]"))
                    .says("Information is published in other ways than it used to be.")
                    .isInert("describes how habits have changed"),
            clause(para("10.2[2]"))
                    .says("Messages are well considered.")
                    .isInert("asks for reflection; 10.3 names what has to be taken into account"),
            clause(para("10.3[1]"))
                    .says("Decisions on publicity take the national code of 2011 into account.")
                    .anyone()
                    .must(Publicity.DECIDE)
                    .owing(duty("take account of the publicity code").doneWhen(Publicity.CODE_REGARDED.yes())),
            clause(para("10.3[1]").part("material"))
                    .says("What that code lets the Council publish is not repeated.")
                    .stopsShortOf(Publicity.PUBLISH),
            clause(para("10.3[2]"))
                    .says("The communications team can help.")
                    .leaves(Publicity.SEEK_HELP)
                    .to(BodyKind.COMMUNICATIONS_TEAM),
            clause(para("10.4[1]"))
                    .says("Before an election publicity needs particular care.")
                    .anyone()
                    .should(Elections.PUBLISH)
                    .owing(duty("take particular care").asBestEffort()),
            clause(para("10.4[1]").part("decisions"))
                    .says("So do decisions on it.")
                    .anyone()
                    .whenDoing(Publicity.DECIDE)
                    .when(Publicity.PRE_ELECTION_PERIOD.yes())
                    .owing(duty("take particular care").asBestEffort()),
            clause(para("10.4[2]"))
                    .says("Guidance is issued at those times to help.")
                    .anyone()
                    .whenDoing(Elections.PUBLISH)
                    .owing(duty("use the guidance issued for the period").asAdvice()),
            clause(para("10.5[1]"))
                    .says("Members may publicise themselves or their party in an independent capacity.")
                    .members()
                    .may(Publicity.PUBLICISE_ONESELF)
                    .owing(duty("act in an independent capacity").doneWhen(Publicity.INDEPENDENT_CAPACITY.yes())),
            clause(para("10.5[1]").part("capacity"))
                    .says("In another capacity they must not.")
                    .members()
                    .mustNot(Publicity.PUBLICISE_ONESELF)
                    .when(Publicity.INDEPENDENT_CAPACITY.no())
                    .overriding(para("10.5[1]")),
            clause(para("10.5[1]").part("statement"))
                    .says("Channels of their own are open for political statements.")
                    .members()
                    .may(PoliticalStatements.MAKE)
                    .when(PoliticalStatements.CHANNEL.is(StatementChannel.OWN_CHANNEL)),
            clause(para("10.5[1]").part("impression"))
                    .says("A statement that passes for the Council's is not made in such a capacity.")
                    .members()
                    .mustNot(PoliticalStatements.MAKE)
                    .when(PoliticalStatements.GIVES_IMPRESSION_OF_COUNCIL_VIEW.yes())
                    .overriding(para("10.5[1]").part("statement"))
                    .reading(
                            "any political statement of a member is publicity for the member or the party",
                            "outside correspondence the impression that a statement gives is not ruled on"),
            clause(para("10.5[2]"), para("10.5[1]"))
                    .says("They use nothing of the Council's for it.")
                    .members()
                    .whenDoing(Publicity.PUBLICISE_ONESELF)
                    .owing(duty("use no council resources").doneWhen(Publicity.USES_COUNCIL_RESOURCES.no())),
            clause(para("10.5[2]").part("resources"))
                    .says("With the Council's resources they must not.")
                    .members()
                    .mustNot(Publicity.PUBLICISE_ONESELF)
                    .when(Publicity.USES_COUNCIL_RESOURCES.yes())
                    .overriding(para("10.5[1]")),
            notToBeElected(para("10.5[2]").part("election"), MUST_NOT),
            clause(para("10.5[2]").part("contact details"))
                    .says("Resources are spoken of; contact details on election material are not.")
                    .stopsShortOf(Elections.USE_EMAIL),
            clause(para("10.5[2]").part("events"))
                    .says("Whether an event of the Council is such a resource is not said.")
                    .stopsShortOf(Ceremonies.USE_EVENT_FOR_PUBLICITY),
            clause(para("10.5[1]").part("post"), para("10.6[3]"))
                    .says("Accounts of their own are open for posts on party politics.")
                    .members()
                    .may(SocialMedia.POST)
                    .when(PARTY_POST.and(SocialMedia.ACCOUNT.is(SocialMediaAccount.PERSONAL))),
            clause(para("10.5[2]").part("statement"))
                    .says("The Council's channels are among its resources.")
                    .members()
                    .mustNot(PoliticalStatements.MAKE)
                    .when(COUNCIL_CHANNEL),
            clause(para("10.6[1]"))
                    .says("Council email, and writing for the Council, ought to stay free of politics.")
                    .anyone()
                    .shouldNot(PoliticalStatements.MAKE)
                    .when(OFFICIAL_WRITING),
            clause(para("10.6[1]").part("post"))
                    .says("So ought posts from the Council's account.")
                    .anyone()
                    .shouldNot(SocialMedia.POST)
                    .when(PARTY_POST.and(SocialMedia.ACCOUNT.is(SocialMediaAccount.COUNCIL)))
                    .reading(
                            "whoever posts from the Council's account writes for the Council",
                            "only email and letters are meant"),
            clause(para("10.6[2]"))
                    .says("They ought not to criticise what the Full Council has adopted.")
                    .anyone()
                    .shouldNot(PoliticalStatements.CRITICISE_POLICY)
                    .when(OFFICIAL_WRITING.and(PoliticalStatements.ADOPTED_BY.is(PolicyAdopter.FULL_COUNCIL))),
            clause(para("10.6[3]"))
                    .says("Political statements in a member's letters stay off the Council's channels.")
                    .members()
                    .mustNot(PoliticalStatements.MAKE)
                    .when(COUNCIL_CHANNEL.and(PoliticalStatements.IN_CORRESPONDENCE.yes())),
            clause(para("10.6[3]").part("post"))
                    .says("That goes for posts on social media.")
                    .members()
                    .mustNot(SocialMedia.POST)
                    .when(PARTY_POST.and(SocialMedia.ACCOUNT.is(SocialMediaAccount.COUNCIL))),
            clause(para("10.6[4]"))
                    .says("Nor do they pass for the views of the Council.")
                    .members()
                    .mustNot(PoliticalStatements.MAKE)
                    .when(PoliticalStatements.GIVES_IMPRESSION_OF_COUNCIL_VIEW
                            .yes()
                            .and(PoliticalStatements.IN_CORRESPONDENCE.yes()))
                    .overriding(para("10.5[1]").part("statement")),
            clause(para("10.6[4]").part("post"))
                    .says("That too goes for posts.")
                    .members()
                    .mustNot(SocialMedia.POST)
                    .when(PARTY_POST.and(SocialMedia.GIVES_IMPRESSION_OF_COUNCIL_VIEW.yes()))
                    .overriding(para("10.5[1]").part("post")),
            clause(para("10.7[1]"))
                    .says("The communications team is the Council's press office.")
                    .leaves(MediaRelations.COMMUNICATE)
                    .to(BodyKind.COMMUNICATIONS_TEAM),
            clause(para("10.7[1]").part("release"))
                    .says("So it issues the Council's press releases.")
                    .leaves(Publicity.ISSUE_RELEASE)
                    .to(BodyKind.COMMUNICATIONS_TEAM)
                    .reading("a press office issues press releases", "only enquiries from the press are meant"),
            clause(para("10.7[1]").part("speaking"))
                    .says("It answers the press for the Council; who else may speak is not said.")
                    .stopsShortOf(MediaRelations.SPEAK),
            clause(para("10.7[2]"), para("10.7[1]"))
                    .says("Press questions to the Council go to that team.")
                    .leaves(MediaRelations.HANDLE_ENQUIRY)
                    .to(BodyKind.COMMUNICATIONS_TEAM)
                    .when(MediaRelations.FOR_AUTHORITY.yes()),
            clause(para("10.7[2]").part("otherwise"), para("10.7[1]"))
                    .says("They ought not to be dealt with past it.")
                    .anyone()
                    .shouldNot(MediaRelations.HANDLE_ENQUIRY)
                    .when(MediaRelations.FOR_AUTHORITY.yes().and(MediaRelations.THROUGH_COMMUNICATIONS_TEAM.no())));

    private PublicityAndMedia() {}
}
