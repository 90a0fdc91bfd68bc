package org.comity.examples;

import static org.comity.topic.DocumentAccess.DOCUMENT;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.MEMBER;
import static org.comity.topic.DocumentAccess.NEED_TO_KNOW_SHOWN;
import static org.comity.topic.DocumentAccess.RIGHT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.comity.authority.Body;
import org.comity.authority.BodyKind;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.people.Member;
import org.comity.people.PoliticalGroup;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.Profiles;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Question;
import org.comity.ruling.Ruling;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosurePurpose;
import org.comity.topic.DisclosureRecipient;
import org.comity.topic.DocumentAccess;
import org.comity.topic.GroupMeetings;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Right;
import org.comity.topic.ServicePurpose;
import org.comity.topic.Signatory;
import org.comity.topic.SupportService;
import org.comity.topic.SupportServices;

/** The README's first example: the same five situations, asked of all five authorities. */
public final class Quickstart {

    private static final int MOST_PARAGRAPHS = 4;

    private static final Body PLANNING = Body.of("Planning Committee", BodyKind.COMMITTEE);

    private static final Member COUNCILLOR = Member.builder()
            .name("a member who is not on the committee")
            .group(PoliticalGroup.ofOpposition("Purple Group"))
            .build();

    private static final Document LEGAL_ADVICE = Document.builder()
            .title("legal advice for the next meeting")
            .addClasses(InformationClass.EXEMPT)
            .addSchedule12a(Schedule12aParagraph.P5)
            .business(Business.builder()
                    .by(DecisionMaker.COMMITTEE)
                    .body(PLANNING)
                    .build())
            .build();

    private Quickstart() {}

    /**
     * Prints the table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintWriter out = Console.out();
        out.print(table());
        out.flush();
    }

    static String table() {
        // tag::readme
        Question<DocumentAccess> legalAdvice = INSPECT.ask()
                .with(MEMBER, COUNCILLOR)
                .with(DOCUMENT, LEGAL_ADVICE)
                .given(RIGHT.is(Right.STATUTORY), NEED_TO_KNOW_SHOWN.no());
        Table table = new Table("SITUATION", "AUTHORITY", "ANSWER", "PARAGRAPHS");
        situations(legalAdvice).forEach((situation, question) -> {
            for (AuthorityProfile profile : Profiles.all()) {
                Ruling ruling = profile.rule(question.assumingOrdinary());
                table.add(situation, profile.authority().id(), answer(ruling), paragraphs(ruling));
            }
        });
        // end::readme
        return table.toString();
    }

    private static ImmutableMap<String, Question<?>> situations(Question<DocumentAccess> legalAdvice) {
        return ImmutableMap.of(
                "inspect legal advice by statute, not on the committee",
                legalAdvice,
                "show confidential papers to a solicitor sworn to secrecy",
                Disclosure.DISCLOSE
                        .ask()
                        .given(
                                Asked.ACTOR.is(Actor.MEMBER),
                                Disclosure.INFORMATION_CLASS.isExactly(InformationClass.IN_CONFIDENCE),
                                Disclosure.RECIPIENT.is(DisclosureRecipient.PROFESSIONAL_ADVISER),
                                Disclosure.PURPOSE.is(DisclosurePurpose.PROFESSIONAL_ADVICE),
                                Disclosure.THIRD_PARTY_UNDERTAKING.yes()),
                "stay as an officer while a group deliberates",
                GroupMeetings.REMAIN_DURING_DELIBERATIONS.ask(),
                "print campaign leaflets as a member",
                SupportServices.USE
                        .ask()
                        .given(
                                SupportServices.SERVICE.is(SupportService.PRINTING),
                                SupportServices.PURPOSE.is(ServicePurpose.PARTY_CAMPAIGN)),
                "send a letter that binds the authority in a member's name",
                OfficialLetters.SEND
                        .ask()
                        .given(
                                Asked.ACTOR.is(Actor.MEMBER),
                                OfficialLetters.SIGNATORY.is(Signatory.MEMBER),
                                OfficialLetters.CREATES_OBLIGATIONS.yes()));
    }

    /** A permission with duties is never a bare yes. */
    private static String answer(Ruling ruling) {
        int duties = ruling.duties().size();
        return ruling.outcome() + (duties == 0 ? "" : duties == 1 ? ", 1 duty" : ", " + duties + " duties");
    }

    private static String paragraphs(Ruling ruling) {
        ImmutableList<String> all = ruling.paragraphs().asList();
        return all.stream().limit(MOST_PARAGRAPHS).collect(Collectors.joining(", "))
                + (all.size() > MOST_PARAGRAPHS ? ", ..." : "");
    }
}
