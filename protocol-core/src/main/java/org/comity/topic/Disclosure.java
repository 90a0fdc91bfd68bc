package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.document.InformationClass;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Disclosing, publishing and passing on information. */
public interface Disclosure extends AboutMember, AboutConfidence {

    /** Declares the facts below. */
    Facts<Disclosure> ITS = Facts.facts();

    /** Whether the person believes that the information is confidential. */
    YesNo<Disclosure> BELIEVED_CONFIDENTIAL = ITS.yesNo(
                    "believed-confidential", "the person believes that the information is confidential")
            .ordinarily(false);

    /** Whether the person could reasonably be expected to see that the information is confidential. */
    YesNo<Disclosure> EVIDENTLY_CONFIDENTIAL = ITS.yesNo(
                    "evidently-confidential",
                    "the person could reasonably be expected to see that the information is confidential")
            .ordinarily(false);

    /** The recipient. */
    OneOf<Disclosure, DisclosureRecipient> RECIPIENT =
            ITS.oneOf("recipient", DisclosureRecipient.class, "the recipient");

    /** The purpose of the disclosure. */
    OneOf<Disclosure, DisclosurePurpose> PURPOSE = ITS.oneOf(
                    "purpose", DisclosurePurpose.class, "the purpose of the disclosure")
            .ordinarily(DisclosurePurpose.OTHER);

    /** The consent to the disclosure. */
    OneOf<Disclosure, DisclosureConsent> CONSENT = ITS.oneOf(
                    "consent", DisclosureConsent.class, "the consent to the disclosure")
            .attainable(DisclosureConsent.GIVEN_BY_AUTHORISED_PERSON)
            .ordinarily(DisclosureConsent.NONE);

    /** Whether the law compels the disclosure. */
    YesNo<Disclosure> LEGAL_COMPULSION =
            ITS.yesNo("legal-compulsion", "the law compels the disclosure").ordinarily(false);

    /** Whether the adviser has agreed to keep the information from everybody else. */
    YesNo<Disclosure> THIRD_PARTY_UNDERTAKING = ITS.yesNo(
                    "third-party-undertaking", "the adviser has agreed to keep the information from everybody else")
            .attainable();

    /** Whether the disclosure is reasonable. */
    YesNo<Disclosure> REASONABLE = ITS.yesNo("reasonable", "the disclosure is reasonable");

    /** Whether the disclosure serves the public interest. */
    YesNo<Disclosure> IN_PUBLIC_INTEREST = ITS.yesNo("in-public-interest", "the disclosure serves the public interest")
            .ordinarily(false);

    /** Whether the disclosure is made in good faith. */
    YesNo<Disclosure> GOOD_FAITH = ITS.yesNo("good-faith", "the disclosure is made in good faith");

    /** Whether the disclosure meets what the authority reasonably requires. */
    YesNo<Disclosure> AUTHORITY_REQUIREMENTS_MET =
            ITS.yesNo("authority-requirements-met", "the disclosure meets what the authority reasonably requires");

    /** Whether the authority has authorised the disclosure. */
    YesNo<Disclosure> AUTHORISED = ITS.yesNo("authorised", "the authority has authorised the disclosure")
            .ordinarily(false);

    /** Whether data protection arrangements are observed. */
    YesNo<Disclosure> DATA_PROTECTION_OBSERVED = ITS.yesNo(
                    "data-protection-observed", "data protection arrangements are observed")
            .byChoice();

    /** Whether the monitoring officer was consulted first. */
    YesNo<Disclosure> MONITORING_OFFICER_CONSULTED = ITS.yesNo(
                    "monitoring-officer-consulted", "the monitoring officer was consulted first")
            .byChoice();

    /** Whether regard was had to any advice of the monitoring officer. */
    YesNo<Disclosure> ADVICE_REGARDED = ITS.yesNo(
                    "advice-regarded", "regard was had to any advice of the monitoring officer")
            .byChoice();

    /** Whether the officer who gave the information was asked first. */
    YesNo<Disclosure> INFORMING_OFFICER_ASKED = ITS.yesNo(
                    "informing-officer-asked", "the officer who gave the information was asked first")
            .byChoice();

    /** Disclosing, publishing and passing on information. */
    Topic<Disclosure> TOPIC = ITS.topic(
                    "disclosure",
                    INFORMATION_CLASS,
                    THIRD_PARTY_PERSONAL_DATA,
                    ALREADY_PUBLIC,
                    PRIVATE_AFFAIRS,
                    STATUS_IN_DOUBT,
                    RECIPIENT_ENTITLED,
                    MEMBER_KIND,
                    BELIEVED_CONFIDENTIAL,
                    EVIDENTLY_CONFIDENTIAL,
                    RECIPIENT,
                    PURPOSE,
                    CONSENT,
                    LEGAL_COMPULSION,
                    THIRD_PARTY_UNDERTAKING,
                    REASONABLE,
                    IN_PUBLIC_INTEREST,
                    GOOD_FAITH,
                    AUTHORITY_REQUIREMENTS_MET,
                    AUTHORISED,
                    DATA_PROTECTION_OBSERVED,
                    MONITORING_OFFICER_CONSULTED,
                    ADVICE_REGARDED,
                    INFORMING_OFFICER_ASKED)
            .never(
                    PUBLIC_AND_NOT,
                    OF_NO_CLASS,
                    INFORMATION_CLASS.has(InformationClass.PUBLIC).and(EVIDENTLY_CONFIDENTIAL.yes()));

    /** Disclosing information to somebody. */
    Act<Disclosure> DISCLOSE =
            TOPIC.act("disclose-information", "May the information be disclosed?", Actor.MEMBER, Actor.OFFICER);

    /** Publishing information. */
    Act<Disclosure> PUBLISH = TOPIC.act(
            "publish-information", "May the information be published?", Actor.MEMBER, Actor.OFFICER, Actor.AUTHORITY);

    /** Passing information on within the authority. */
    Act<Disclosure> PASS_ON = TOPIC.act(
            "pass-on-information", "May the information be passed on to a colleague?", Actor.MEMBER, Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Disclosure>> ACTS = ImmutableList.of(DISCLOSE, PUBLISH, PASS_ON);
}
