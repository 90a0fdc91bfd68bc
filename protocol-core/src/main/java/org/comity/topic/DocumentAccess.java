package org.comity.topic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import org.comity.authority.Office;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.DocumentKind;
import org.comity.document.InformationClass;
import org.comity.people.Member;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Inspection of documents, and copies of them. */
public interface DocumentAccess extends AboutMember, AboutExemption {

    /** Declares the facts below. */
    Facts<DocumentAccess> ITS = Facts.facts();

    /** The right that the member relies on. */
    OneOf<DocumentAccess, Right> RIGHT =
            ITS.oneOf("right", Right.class, "the right relied on").byChoice();

    /** Whether the member sits on the body whose business the document relates to. */
    YesNo<DocumentAccess> SITS_ON_COMMITTEE = ITS.yesNo(
                    "sits-on-committee", "the member sits on the body whose business the document relates to")
            .from(
                    MEMBER,
                    DOCUMENT,
                    (member, document) -> document.body().map(member::sitsOn).orElse(false))
            .ordinarily(false);

    /** Whether the member speaks for an opposition group on the portfolio that the document falls in. */
    YesNo<DocumentAccess> SHADOWS_PORTFOLIO = ITS.yesNo(
                    "shadows-portfolio",
                    "the member is an opposition group's spokesperson for the executive portfolio concerned")
            .from(
                    MEMBER,
                    DOCUMENT,
                    (member, document) -> document.business()
                            .flatMap(business -> business.portfolio())
                            .map(member.shadowedPortfolios()::contains)
                            .orElse(false))
            .ordinarily(false);

    /** Whether the member sits on an overview and scrutiny body. */
    YesNo<DocumentAccess> SCRUTINY_MEMBER = ITS.yesNo(
                    "scrutiny-member", "the member sits on an overview and scrutiny body")
            .from(MEMBER, DocumentAccess::isOnScrutiny)
            .ordinarily(false);

    /** Whether the document bears on an action or decision that the member is reviewing or scrutinising. */
    YesNo<DocumentAccess> RELEVANT_TO_DECISION_UNDER_SCRUTINY = ITS.yesNo(
                    "relevant-to-decision-under-scrutiny",
                    "the document is relevant to an action or decision that the member is reviewing or scrutinising")
            .from(MEMBER, DOCUMENT, DocumentAccess::underScrutiny)
            .ordinarily(false);

    /** Whether the document bears on a review in the work programme of the member's scrutiny body. */
    YesNo<DocumentAccess> RELEVANT_TO_WORK_PROGRAMME = ITS.yesNo(
                    "relevant-to-work-programme",
                    "the document is relevant to a review in the scrutiny body's work programme")
            .ordinarily(false);

    /** Whether the document relates to what is already decided. */
    YesNo<DocumentAccess> ON_CONCLUDED_BUSINESS = ITS.yesNo(
                    "on-concluded-business",
                    "the document relates to business already transacted or to a decision already made")
            .from(
                    DOCUMENT,
                    document -> document.business().map(Business::isConcluded).orElse(false))
            .ordinarily(true);

    /** Whose paper the document is, seen from the member. */
    OneOf<DocumentAccess, PapersOf> PAPERS_OF = ITS.oneOf("papers-of", PapersOf.class, "the owner of the paper")
            .from(MEMBER, DOCUMENT, DocumentAccess::owner)
            .ordinarily(PapersOf.AUTHORITY);

    /** Whether the document is at hand. */
    YesNo<DocumentAccess> AVAILABLE =
            ITS.yesNo("available", "the document is available").ordinarily(true);

    /** Whether the nature of the document closes it to all members. */
    YesNo<DocumentAccess> CLOSED_BY_NATURE = ITS.yesNo(
                    "closed-by-nature", "the document is of a kind that no member can see")
            .ordinarily(false);

    /** Why the member asks. */
    OneOf<DocumentAccess, RequestPurpose> PURPOSE =
            ITS.oneOf("purpose", RequestPurpose.class, "the member's purpose").ordinarily(RequestPurpose.MEMBER_DUTIES);

    /** Whether the member has shown a need to know. */
    YesNo<DocumentAccess> NEED_TO_KNOW_SHOWN = ITS.yesNo("need-to-know-shown", "the member has shown a need to know")
            .attainable();

    /** Whether the member has justified the request in specific terms. */
    YesNo<DocumentAccess> SPECIFICALLY_JUSTIFIED = ITS.yesNo(
                    "specifically-justified", "the member has justified the request in specific terms")
            .byChoice();

    /** Whether the request has been refused already. */
    YesNo<DocumentAccess> REFUSED =
            ITS.yesNo("refused", "the member's request has been refused").ordinarily(false);

    /** Whether the member, or another member, was once given such access. */
    YesNo<DocumentAccess> GRANTED_BEFORE = ITS.yesNo(
                    "granted-before", "access was granted on an earlier occasion, or to another member")
            .ordinarily(false);

    /** Inspection and copies of documents. */
    Topic<DocumentAccess> TOPIC = ITS.topic(
                    "document-access",
                    RIGHT,
                    INFORMATION_CLASS,
                    SCHEDULE_12A,
                    REGISTERED_UNDER,
                    OWN_DEVELOPMENT,
                    PUBLIC_INTEREST,
                    ALREADY_PUBLIC,
                    CONTRACT_TERMS,
                    THIRD_PARTY_PERSONAL_DATA,
                    DOCUMENT_KIND,
                    HELD_BY_EXECUTIVE,
                    BUSINESS_OF,
                    TAKEN_IN_PRIVATE,
                    CONCLUDED,
                    KEY_DECISION,
                    FORMALLY_REPORTED,
                    MEMBER_KIND,
                    MEMBER_HOLDS,
                    IN_ADMINISTRATION,
                    SITS_ON_COMMITTEE,
                    SHADOWS_PORTFOLIO,
                    SCRUTINY_MEMBER,
                    RELEVANT_TO_DECISION_UNDER_SCRUTINY,
                    RELEVANT_TO_WORK_PROGRAMME,
                    ON_CONCLUDED_BUSINESS,
                    PAPERS_OF,
                    AVAILABLE,
                    CLOSED_BY_NATURE,
                    PURPOSE,
                    NEED_TO_KNOW_SHOWN,
                    SPECIFICALLY_JUSTIFIED,
                    REFUSED,
                    GRANTED_BEFORE)
            .never(
                    EXEMPT_WITHOUT_PARAGRAPH,
                    PARAGRAPH_WITHOUT_EXEMPT,
                    PUBLIC_AND_NOT,
                    OF_NO_CLASS,
                    INDIVIDUAL_WITHOUT_PERSONAL_DATA)
            .never(
                    INFORMATION_CLASS.has(InformationClass.GROUP_INTERNAL).and(PAPERS_OF.is(PapersOf.AUTHORITY)),
                    INFORMATION_CLASS.hasNot(InformationClass.GROUP_INTERNAL).and(PAPERS_OF.isNot(PapersOf.AUTHORITY)),
                    SHADOWS_PORTFOLIO.yes().and(IN_ADMINISTRATION.yes()),
                    ON_CONCLUDED_BUSINESS.yes().and(CONCLUDED.no()),
                    SCRUTINY_MEMBER.no().and(MEMBER_HOLDS.hasAny(Office.SCRUTINY_MEMBER, Office.SCRUTINY_CHAIR)),
                    ON_CONCLUDED_BUSINESS.no().and(CONCLUDED.yes()).and(BUSINESS_OF.isNot(DecisionMaker.NOBODY)),
                    ON_CONCLUDED_BUSINESS.yes().and(BUSINESS_OF.is(DecisionMaker.NOBODY)),
                    DOCUMENT_KIND.is(DocumentKind.MEETING_NOTE).and(CONCLUDED.no()));

    /** Looking at a document. */
    Act<DocumentAccess> INSPECT = TOPIC.act("inspect-document", "May the member inspect the document?", Actor.MEMBER);

    /** Having a copy of a document. */
    Act<DocumentAccess> COPY = TOPIC.act("copy-document", "May the member have a copy of the document?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<DocumentAccess>> ACTS = ImmutableList.of(INSPECT, COPY);

    private static boolean isOnScrutiny(Member member) {
        return member.isOnScrutiny()
                || member.offices().contains(Office.SCRUTINY_MEMBER)
                || member.offices().contains(Office.SCRUTINY_CHAIR);
    }

    private static boolean underScrutiny(Member member, Document document) {
        return !Sets.intersection(member.scrutinising(), document.bearsOn()).isEmpty();
    }

    private static PapersOf owner(Member member, Document document) {
        return document.owningGroup()
                .map(group ->
                        member.group().filter(group::equals).isPresent() ? PapersOf.OWN_GROUP : PapersOf.OTHER_GROUP)
                .orElse(PapersOf.AUTHORITY);
    }
}
