package org.comity.topic;

import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.DocumentKind;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.question.Asked;
import org.comity.question.Condition;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.SetOf;
import org.comity.question.YesNo;

/** What questions know of a document: what it holds, who holds it, and the business it relates to. */
public interface AboutDocument extends Asked {

    /** Declares the facts below. */
    Facts<AboutDocument> OF_DOCUMENT = Facts.facts();

    /** The document. */
    Part<AboutDocument, Document> DOCUMENT = OF_DOCUMENT.part("document", Document.class);

    /** What kind of information it holds. */
    SetOf<AboutDocument, InformationClass> INFORMATION_CLASS = OF_DOCUMENT
            .setOf("information-class", InformationClass.class, "the document's information classes")
            .from(DOCUMENT, Document::classes)
            .ordinarilyWithout(
                    InformationClass.DRAFT,
                    InformationClass.IN_CONFIDENCE,
                    InformationClass.STATUTORY_CONFIDENTIAL,
                    InformationClass.EXEMPT,
                    InformationClass.GROUP_INTERNAL);

    /** The paragraphs of Schedule 12A of the Local Government Act 1972 that it falls in. */
    SetOf<AboutDocument, Schedule12aParagraph> SCHEDULE_12A = OF_DOCUMENT
            .setOf("schedule-12a", Schedule12aParagraph.class, "the document's Schedule 12A paragraphs")
            .from(DOCUMENT, Document::schedule12a);

    /** Whether it holds contract terms that the authority proposes. */
    YesNo<AboutDocument> CONTRACT_TERMS = OF_DOCUMENT
            .yesNo("contract-terms", "it holds terms that the authority proposes in negotiating a contract")
            .from(DOCUMENT, Document::hasContractTerms);

    /** Whether it holds personal information about third parties. Paragraphs 1 and 2 of Schedule 12A say that it does. */
    YesNo<AboutDocument> THIRD_PARTY_PERSONAL_DATA = OF_DOCUMENT
            .yesNo("third-party-personal-data", "it holds personal information about third parties")
            .from(
                    DOCUMENT,
                    document -> document.hasThirdPartyPersonalData()
                            || document.schedule12a().contains(Schedule12aParagraph.P1)
                            || document.schedule12a().contains(Schedule12aParagraph.P2))
            .ordinarily(false);

    /** What the document is for. */
    OneOf<AboutDocument, DocumentKind> DOCUMENT_KIND = OF_DOCUMENT
            .oneOf("document-kind", DocumentKind.class, "the kind of document")
            .from(DOCUMENT, Document::kind)
            .ordinarily(DocumentKind.REPORT);

    /** Whether the executive possesses or controls it. */
    YesNo<AboutDocument> HELD_BY_EXECUTIVE = OF_DOCUMENT
            .yesNo("held-by-executive", "the executive possesses or controls the document")
            .from(DOCUMENT, Document::isHeldByExecutive)
            .ordinarily(false);

    /** Who deals with the business that it relates to. */
    OneOf<AboutDocument, DecisionMaker> BUSINESS_OF = OF_DOCUMENT
            .oneOf("business-of", DecisionMaker.class, "the decision-maker whose business it relates to")
            .from(DOCUMENT, document -> document.business().map(Business::by).orElse(DecisionMaker.NOBODY));

    /** Whether that business is dealt with in private. */
    YesNo<AboutDocument> TAKEN_IN_PRIVATE = OF_DOCUMENT
            .yesNo("taken-in-private", "that business is dealt with in private")
            .from(
                    DOCUMENT,
                    document -> document.business().map(Business::isInPrivate).orElse(false))
            .ordinarily(false);

    /** Whether that business has been dealt with. */
    YesNo<AboutDocument> CONCLUDED = OF_DOCUMENT
            .yesNo("concluded", "that business has been dealt with: the meeting has ended or the decision is made")
            .from(
                    DOCUMENT,
                    document -> document.business().map(Business::isConcluded).orElse(false))
            .ordinarily(false);

    /** Whether that business is a key decision. */
    YesNo<AboutDocument> KEY_DECISION = OF_DOCUMENT
            .yesNo("key-decision", "that business is a key decision")
            .from(
                    DOCUMENT,
                    document -> document.business().map(Business::isKeyDecision).orElse(false))
            .ordinarily(false);

    /** Whether the matter has been formally reported to whoever decides on it, so that the document is no mere draft. */
    YesNo<AboutDocument> FORMALLY_REPORTED = OF_DOCUMENT
            .yesNo("formally-reported", "the matter has been formally reported to the committee or decision-maker")
            .ordinarily(false);

    /** Exempt information has a paragraph of Schedule 12A, and what has one is exempt. */
    Condition<AboutDocument> EXEMPT_WITHOUT_PARAGRAPH =
            INFORMATION_CLASS.has(InformationClass.EXEMPT).and(SCHEDULE_12A.isEmpty());

    /** What has a paragraph of Schedule 12A is exempt. */
    Condition<AboutDocument> PARAGRAPH_WITHOUT_EXEMPT =
            INFORMATION_CLASS.hasNot(InformationClass.EXEMPT).and(Condition.not(SCHEDULE_12A.isEmpty()));

    /** A public document is of no other class, and one of no other class is public. */
    Condition<AboutDocument> PUBLIC_AND_NOT = INFORMATION_CLASS
            .has(InformationClass.PUBLIC)
            .and(INFORMATION_CLASS.hasAny(
                    InformationClass.DRAFT,
                    InformationClass.IN_CONFIDENCE,
                    InformationClass.STATUTORY_CONFIDENTIAL,
                    InformationClass.EXEMPT,
                    InformationClass.GROUP_INTERNAL));

    /** A document is of some class. */
    Condition<AboutDocument> OF_NO_CLASS = INFORMATION_CLASS.isEmpty();

    /** Information on an individual is personal information. */
    Condition<AboutDocument> INDIVIDUAL_WITHOUT_PERSONAL_DATA = SCHEDULE_12A
            .hasAny(Schedule12aParagraph.P1, Schedule12aParagraph.P2)
            .and(THIRD_PARTY_PERSONAL_DATA.no());
}
